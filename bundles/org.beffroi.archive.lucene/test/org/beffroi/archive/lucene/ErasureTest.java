package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.privacy.Findings.Namesake;
import org.beffroi.dossier.privacy.Place;
import org.beffroi.dossier.privacy.Purge;
import org.beffroi.dossier.privacy.Whom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person who is all over a dossier of 20,000 mentions, written by two hands, is erased from it. */
@Tag("verify") // Erases a person from 20,000 mentions.
class ErasureTest extends ErasedDossier {

    @Test
    void nothing_of_her_is_left_in_any_byte_of_the_dossier_and_nothing_else_is_lost() throws IOException {
        aDossierOfTwoHands(MANY);
        List<String> others = linesOfOthers();
        Proof proof;
        Findings found;
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            assertThat(traces(dossier.archive())).isNotEmpty();
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            found = erasure.find(Progress.silent());
            proof = erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY);
            assertThat(dossier.archive().check(Progress.silent()).problems()).isEmpty();
            assertThat(dossier.searches().saved()).extracting(SavedSearch::name).containsExactly("cantine");
            assertThat(dossier.searches().history()).containsExactly("piscine");
            assertThat(dossier.publicActors().all()).containsExactly("@mairie");
        }
        assertThat(found.mentions()).isEqualTo(size / EVERY);
        assertThat(found.accounts()).containsExactly("mastodon zelie_b@tilleul.example (Zélie Bonvoisin)");
        assertThat(proof.counts())
                .containsEntry("mentions", (long) size / EVERY)
                .containsEntry("acts", 4L)
                .containsEntry("searches", 4L)
                .containsEntry("rejects", 1L)
                .containsEntry("logs", 1L)
                .containsEntry("states", 2L)
                .containsEntry("attachments", 2L);
        assertThat(Files.readString(folder.resolve("sources/elus.state.json")))
                .as("it begins anew, and what it brought can be undone")
                .contains("harvest-elus-1", "Une remarque")
                .doesNotContain("cursor", "Adjointe");
        assertThat(Files.readString(folder.resolve("sources/fil.state.json")))
                .contains("failures")
                .doesNotContain("mastodon:0");
        assertThat(Files.readString(folder.resolve("sources/rue.state.json"))).contains("La rue est barrée");
        assertThat(tracesInFiles()).isEmpty();
        assertThat(linesOfOthers()).isEqualTo(others);
        assertThat(Files.readString(folder.resolve("rejects/lot/1-a.rejects.csv")))
                .isEqualTo("file,row\r\na,autre\r\n");
        assertThat(Files.readString(folder.resolve("digests/lundi.json"))).contains("piscine");
        assertThat(folder.resolve("watches/elle.json")).doesNotExist();
        assertThat(folder.resolve("watches/cantine.json")).exists();
    }

    /** A mail signed with her name, and an account that shows it elsewhere: they stay, and whoever decides is told. */
    @Test
    void namesakes_are_told_and_stay_until_they_are_asked_for() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.archive()
                    .add(List.of(
                            called("ZÉLIE Bonvoisin", "mail:1", "mail", Optional.empty()),
                            called("Zelie Bonvoisin", "forum:1", "forum", Optional.empty()),
                            called("ZÉLIE Bonvoisin", "x:1", "x", Optional.of("zelie_officiel")),
                            called("ZÉLIE Bonvoisin", "x:2", "x", Optional.of("zelie_officiel"))));
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            Findings found = erasure.find(Progress.silent());
            assertThat(found.namesakes())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            namesake("mail", Optional.empty(), "ZÉLIE Bonvoisin"), 1L,
                            namesake("forum", Optional.empty(), "Zelie Bonvoisin"), 1L,
                            namesake("x", Optional.of("zelie_officiel"), "ZÉLIE Bonvoisin"), 2L));
            assertThat(found.mentions()).isEqualTo(size / EVERY);
            Proof proof = erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(proof.counts()).containsEntry(Erasure.NAMESAKES, 4L);
            assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY + 4);
            Erasure byName = new Erasure(dossier, new Whom.Author("Zélie Bonvoisin", Optional.empty()), CLOCK);
            assertThat(byName.find(Progress.silent()).mentions()).isEqualTo(3);
            assertThat(byName.find(Progress.silent()).namesakes())
                    .as("whoever writes her name without its accent")
                    .containsOnlyKeys(namesake("forum", Optional.empty(), "Zelie Bonvoisin"));
        }
    }

    private static Namesake namesake(String network, Optional<String> account, String name) {
        return new Namesake(Optional.of(network), account, Optional.of(name));
    }

    private static Mention called(String name, String id, String network, Optional<String> account) {
        FieldValues.Builder values = FieldValues.builder()
                .put(CoreFields.NETWORK, network)
                .put(CoreFields.AUTHOR_NAME, name)
                .put(CoreFields.TEXT_BODY, "Bonjour");
        account.ifPresent(one -> values.put(CoreFields.AUTHOR, one));
        return new Mention(new MentionId(id), new Origin("essai", new BatchId("lot-9"), NOW), values.build());
    }

    @Test
    void it_is_stopped_until_it_has_begun_and_goes_on_to_its_end_from_then_on() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            assertThatThrownBy(() -> erasure.erase("camille", GROUND, true, stopping(() -> true)))
                    .isInstanceOf(Cancelled.class);
            assertThat(folder.resolve("erasures")).doesNotExist();
            assertThat(size(dossier.archive())).isEqualTo(size);
            Proof proof =
                    erasure.erase("camille", GROUND, true, stopping(() -> Files.exists(folder.resolve("erasures"))));
            assertThat(proof.finished()).isPresent();
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(dossier.archive().add(mentions(0, 1)).erased()).isEqualTo(1);
        }
    }

    @Test
    void it_is_refused_while_a_file_is_gone_whose_mentions_the_index_alone_holds() throws IOException {
        aDossierOfTwoHands(FEW);
        try (var journals = Files.list(folder.resolve("mentions"))) {
            Files.delete(journals.sorted().findFirst().orElseThrow());
        }
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            assertThatThrownBy(() -> erasure.erase("camille", GROUND, true, Progress.silent()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("only the index still holds");
            assertThatThrownBy(() -> new Purge(dossier, CLOCK).run("camille", GROUND, Progress.silent()))
                    .isInstanceOf(Refusal.class);
            assertThat(folder.resolve("erasures")).doesNotExist();
            assertThat(size(dossier.archive())).isEqualTo(size);
            dossier.archive().repair(Progress.silent());
            erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY);
            assertThat(traces(dossier.archive())).isEmpty();
        }
    }

    private static Progress stopping(BooleanSupplier asked) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                // Only whether to go on is asked.
            }

            @Override
            public boolean cancelled() {
                return asked.getAsBoolean();
            }
        };
    }

    @Test
    void her_name_in_the_texts_of_others_stays_where_that_was_not_asked_for() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            Findings found = erasure.find(Progress.silent());
            assertThat(found.in(Place.TEXTS)).isEqualTo(size / EVERY);
            assertThat(found.naming()).contains("mastodon:3").hasSize(size / EVERY);
            Proof proof = erasure.erase("camille", GROUND, false, Progress.silent());
            assertThat(proof.counts()).doesNotContainKey("texts");
            assertThat(traces(dossier.archive())).hasSize(size / EVERY).allMatch(entry -> entry.contains("comme"));
        }
    }

    @Test
    void who_may_only_read_erases_nothing() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.READ, Progress.silent())) {
            assertThatThrownBy(() -> new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent()))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(folder.resolve(Truth.ERASURES)).doesNotExist();
        assertThat(tracesInFiles()).isNotEmpty();
    }

    @Test
    void what_was_published_at_an_address_is_erased_alone() throws IOException {
        aDossierOfTwoHands(FEW);
        Whom page = new Whom.Page("https://tilleul.example/1");
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            write("sources/rue.json", "{\"parameters\": {\"url\": \"https://tilleul.example/1\"}}");
            Erasure erasure = new Erasure(dossier, page, CLOCK);
            assertThat(erasure.find(Progress.silent()).left()).containsExactly("sources/rue.json");
            Proof proof = erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(size(dossier.archive())).isEqualTo(size - 1);
            assertThat(dossier.archive().add(List.of(mention(1))).erased()).isEqualTo(1);
            assertThat(proof.counts()).containsEntry("states", 1L);
            assertThat(Files.readString(folder.resolve("sources/rue.state.json")))
                    .as("the last text of the page is forgotten")
                    .doesNotContain("barrée");
            assertThat(Files.readString(folder.resolve("sources/elus.state.json")))
                    .contains("Adjointe");
        }
    }
}
