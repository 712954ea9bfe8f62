package org.beffroi.observatory.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {

    private static final Territories FRANCE = new FrenchTerritories();
    private static final Territory VIENNE = FRANCE.byCode(Kind.COMMUNE, "38544").orElseThrow();
    private static final AccountId ACCOUNT =
            AccountId.typed("https://www.facebook.com/vienne.officiel").orElseThrow();
    private static final String PAGE = "https://www.facebook.com/vienne.officiel";

    @TempDir
    Path folder;

    @Test
    void an_account_is_judged_once_and_judging_again_takes_its_place() {
        JudgementFile file = new JudgementFile(folder.resolve("judgements.csv"));
        assertThat(file.all()).isEmpty();
        AccountId other = AccountId.typed("x:vienne_infos").orElseThrow();
        assertThat(file.judge(judged(ACCOUNT, Judgement.IMPOSTOR))).isEmpty();
        file.judge(judged(other, Judgement.PRESS));
        AccountId spelt = new AccountId(AccountNetwork.FACEBOOK, "vienneofficiel", AccountKind.PAGE);
        assertThat(file.judge(judged(spelt, Judgement.COMMUNITY))).contains(judged(ACCOUNT, Judgement.IMPOSTOR));
        assertThat(file.all()).containsExactly(judged(other, Judgement.PRESS), judged(spelt, Judgement.COMMUNITY));
        assertThat(file.file()).hasContent("""
                        network,account,account_kind,judgement,territory,day,by,note
                        x,vienne_infos,profile,press,38544,2026-11-03,Marie,"vu, revu"
                        facebook,vienneofficiel,page,community,38544,2026-11-03,Marie,"vu, revu"
                        """);
    }

    @Test
    void several_are_judged_at_once_and_put_back_to_what_was_said_before() {
        JudgementFile file = new JudgementFile(folder.resolve("judgements.csv"));
        AccountId other = AccountId.typed("x:vienne_infos").orElseThrow();
        file.judge(judged(ACCOUNT, Judgement.NAMESAKE));
        Set<AccountId> both = Set.of(ACCOUNT, other);
        List<JudgedAccount> earlier =
                file.replace(both, List.of(judged(other, Judgement.IMPOSTOR), judged(ACCOUNT, Judgement.IMPOSTOR)));
        assertThat(earlier).containsExactly(judged(ACCOUNT, Judgement.NAMESAKE));
        assertThat(file.all()).hasSize(2).allMatch(one -> one.judgement() == Judgement.IMPOSTOR);
        assertThat(file.replace(both, earlier)).hasSize(2);
        assertThat(file.all()).containsExactly(judged(ACCOUNT, Judgement.NAMESAKE));
    }

    @Test
    void a_row_that_cannot_be_read_is_told_and_nothing_is_written_over_it() throws IOException {
        JudgementFile file = new JudgementFile(folder.resolve("judgements.csv"));
        file.judge(judged(ACCOUNT, Judgement.PRESS));
        Files.writeString(file.file(), Files.readString(file.file()) + "x,vienne,,chef,38544,2026-11-03,Marie,\n");
        byte[] before = Files.readAllBytes(file.file());
        assertThatThrownBy(() -> file.judge(judged(ACCOUNT, Judgement.OFFICIAL)))
                .hasMessageContaining("line 3");
        assertThat(file.file()).hasBinaryContent(before);
    }

    @ParameterizedTest
    @EnumSource(Judgement.class)
    void a_judged_account_is_no_candidate_any_more(Judgement judgement) {
        OwnPresence own = OwnPresence.of(
                VIENNE, List.of(), List.of(), true, OfficialDomains.none(), List.of(judged(ACCOUNT, judgement)));
        assertThat(own.isSettled(ACCOUNT)).isTrue();
        assertThat(own.isOwn(ACCOUNT)).isEqualTo(judgement == Judgement.OFFICIAL);
    }

    @Test
    void the_list_of_speakers_learns_what_was_judged_and_forgets_what_was_taken_back() {
        SpeakerList speakers = new SpeakerList(folder);
        Actors actors = new Actors();
        JudgedGround ground = new JudgedGround(speakers, actors, Optional.of(VIENNE));
        JudgedAccount official = judged(ACCOUNT, Judgement.OFFICIAL);
        assertThat(ground.give(Optional.empty(), official, VIENNE)).contains(SpeakerKind.OWN);
        assertThat(speakers.speakers())
                .containsExactly(new ListedSpeaker(ACCOUNT.page(), SpeakerKind.OWN, "Vienne", List.of()));
        assertThat(ACCOUNT.page()).isEqualTo(PAGE);
        assertThat(speakers.speakers().getFirst().address().handle()).isEqualTo("vienne.officiel");
        assertThat(actors.all()).containsExactlyInAnyOrder("vienne.officiel", PAGE);

        JudgedAccount impostor = judged(ACCOUNT, Judgement.IMPOSTOR);
        assertThat(ground.give(Optional.of(official), impostor, VIENNE)).contains(SpeakerKind.IMITATION);
        assertThat(speakers.speakers())
                .containsExactly(new ListedSpeaker(ACCOUNT.page(), SpeakerKind.IMITATION, "Vienne", List.of()));
        assertThat(actors.all()).isEmpty();

        assertThat(ground.give(Optional.of(impostor), judged(ACCOUNT, Judgement.NAMESAKE), VIENNE))
                .isEmpty();
        assertThat(speakers.speakers()).isEmpty();
    }

    @Test
    void a_group_speaks_for_nobody_and_keeps_its_address() {
        AccountId group = AccountId.typed("https://www.facebook.com/groups/vienneentraide/")
                .orElseThrow();
        assertThat(group.page()).isEqualTo("https://www.facebook.com/groups/vienneentraide");
        SpeakerList speakers = new SpeakerList(folder);
        JudgedGround ground = new JudgedGround(speakers, new Actors(), Optional.of(VIENNE));
        assertThat(ground.give(Optional.empty(), judged(group, Judgement.OFFICIAL), VIENNE))
                .isEmpty();
        assertThat(speakers.speakers()).isEmpty();
    }

    @Test
    void what_somebody_wrote_into_the_list_meanwhile_stays() {
        SpeakerList speakers = new SpeakerList(folder);
        JudgedGround ground = new JudgedGround(speakers, new Actors(), Optional.empty());
        JudgedAccount press = judged(ACCOUNT, Judgement.PRESS);
        ground.give(Optional.empty(), press, VIENNE);
        ListedSpeaker bot = new ListedSpeaker(ACCOUNT.page(), SpeakerKind.BOT, "", List.of());
        speakers.add(bot);
        ground.give(Optional.of(press), judged(ACCOUNT, Judgement.COMMUNITY), VIENNE);
        assertThat(speakers.speakers()).containsExactly(bot);
        assertThat(ground.give(Optional.empty(), judged(ACCOUNT, Judgement.OFFICIAL), VIENNE))
                .contains(SpeakerKind.ORGANISATION);
    }

    @ParameterizedTest
    @EnumSource(AccountNetwork.class)
    void the_sheet_of_an_impostor_says_what_to_gather_and_whom_to_write_to_on_each_network(AccountNetwork network) {
        ImpostorSheet sheet = new ImpostorSheet(
                judged(new AccountId(network, "vienne@example.org", AccountKind.PAGE), Judgement.IMPOSTOR), VIENNE);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String said = sheet.title().in(locale)
                    + sheet.parts().stream()
                            .flatMap(part -> part.lines().stream())
                            .map(line -> line.in(locale))
                            .reduce("", (all, line) -> all + "\n" + line);
            assertThat(said)
                    .contains("PHAROS", "Cybermalveillance.gouv.fr", "Vienne")
                    .doesNotContainPattern("https?://(?!.*vienne)")
                    .doesNotContain("{");
        }
        assertThat(sheet.parts()).hasSize(4);
    }

    private static JudgedAccount judged(AccountId account, Judgement judgement) {
        return new JudgedAccount(account, judgement, "38544", LocalDate.of(2026, 11, 3), "Marie", "vu, revu");
    }

    /** Public actors of a test. */
    private static final class Actors implements PublicActors {
        private final Set<String> all = new HashSet<>();

        @Override
        public boolean contains(String author) {
            return all.contains(author);
        }

        @Override
        public Set<String> all() {
            return all;
        }

        @Override
        public void add(Collection<String> authors) {
            all.addAll(authors);
        }

        @Override
        public void remove(Collection<String> authors) {
            all.removeAll(authors);
        }
    }
}
