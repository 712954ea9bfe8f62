package org.beffroi.observatory.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.dossier.TestDossier;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dossier holds is looked through for several territories at once; what is judged can be taken back. */
class CandidateSearchTest {

    private static final Territories FRANCE = new FrenchTerritories();
    private static final Territory VIENNE =
            FRANCE.byCode(Territory.Kind.COMMUNE, "38544").orElseThrow();
    private static final Territory SEYSSUEL =
            FRANCE.byCode(Territory.Kind.COMMUNE, "38487").orElseThrow();
    private static final AccountId FALSE_TOWN =
            AccountId.typed("facebook:mairiedevienne").orElseThrow();

    private static final AccountId NEIGHBOURS =
            AccountId.typed("facebook:lesvoisins").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @TempDir
    Path folder;

    private final Set<String> actors = new HashSet<>();

    @Test
    void kept_lists_are_read_for_each_territory_with_all_that_they_say() throws IOException {
        keep("vus.csv", """
                account,network,name,followers
                https://www.facebook.com/mairiedevienne,facebook,Mairie de Vienne,1200
                https://x.com/seyssuel_infos,x,Seyssuel infos,40
                https://x.com/quelquun,x,Quelqu'un,7
                """);
        List<CandidateSearch.Found> found = find(List.of(VIENNE, SEYSSUEL));
        assertThat(found).extracting(CandidateSearch.Found::territory).containsExactly(VIENNE, SEYSSUEL);
        assertThat(found.getFirst().open()).singleElement().satisfies(one -> {
            assertThat(one.seen().account()).isEqualTo(FALSE_TOWN);
            assertThat(one.seen().followers()).hasValue(1200);
            assertThat(one.seen().name()).contains("Mairie de Vienne");
            assertThat(one.seen().origins()).containsExactly(SeenAccount.Origin.LIST);
        });
        assertThat(found.getLast().open())
                .extracting(one -> one.seen().account().account())
                .containsExactly("seyssuel_infos");
    }

    @Test
    void a_list_that_was_put_aside_is_not_read_until_it_is_brought_back_and_none_is_written_over() throws IOException {
        SeenLists lists = new SeenLists(folder.resolve("observatory"));
        Path kept = keep("vus.csv", "https://www.facebook.com/mairiedevienne\n");
        Path second = keep("vus.csv", "https://www.facebook.com/viennejetaime\n");
        assertThat(second.getFileName()).hasToString("vus-2.csv");
        assertThat(find(List.of(VIENNE)).getFirst().open()).hasSize(2);
        lists.putAside(kept);
        assertThat(lists.files()).containsExactly(second);
        assertThat(keep("vus.csv", "x\n").getFileName()).hasToString("vus-3.csv");
        lists.bringBack(kept);
        assertThat(lists.files()).contains(kept);
    }

    @Test
    void what_is_judged_is_told_apart_and_put_back_with_what_the_speakers_learnt() throws IOException {
        keep("vus.csv", "https://www.facebook.com/mairiedevienne\n");
        Judging judging = new Judging(dossier(), FRANCE);
        SpeakerList speakers = new SpeakerList(folder.resolve("codebook"));
        assertThat(judging.judge(List.of(judged(Judgement.IMPOSTOR)))).isEmpty();
        CandidateSearch.Found after = find(List.of(VIENNE)).getFirst();
        assertThat(after.open()).isEmpty();
        assertThat(after.judged()).extracting(one -> one.seen().account()).containsExactly(FALSE_TOWN);
        assertThat(speakers.speakers()).hasSize(1);
        List<JudgedAccount> earlier = judging.judge(List.of(judged(Judgement.PRESS)));
        assertThat(earlier).containsExactly(judged(Judgement.IMPOSTOR));
        assertThat(actors).contains("mairiedevienne");
        judging.restore(Set.of(FALSE_TOWN), earlier);
        assertThat(judging.all()).containsExactly(judged(Judgement.IMPOSTOR));
        assertThat(actors).isEmpty();
        judging.restore(Set.of(FALSE_TOWN), List.of());
        assertThat(judging.all()).isEmpty();
        assertThat(speakers.speakers()).isEmpty();
        assertThat(find(List.of(VIENNE)).getFirst().open()).hasSize(1);
    }

    @Test
    void without_reading_all_mentions_those_of_named_and_judged_accounts_are_found() throws IOException {
        keep("vus.csv", "account,followers,day\nhttps://www.facebook.com/mairiedevienne,1200,2025-03-03\n");
        new Judging(dossier(), FRANCE)
                .judge(List.of(
                        judged(Judgement.COMMUNITY),
                        new JudgedAccount(NEIGHBOURS, Judgement.COMMUNITY, "38544", DAY, "Marie", ""),
                        new JudgedAccount(
                                AccountId.typed("x:seyssuel_infos").orElseThrow(),
                                Judgement.PRESS,
                                "38487",
                                DAY,
                                "Marie",
                                "")));
        CandidateSearch.Found found = find(
                MentionBuilder.post("facebook:1")
                        .by("vienne.infos")
                        .at("2025-04-01T10:00:00Z")
                        .with(CoreFields.FOLLOWERS, 800L)
                        .made(),
                MentionBuilder.post("facebook:2")
                        .by("vienne.infos")
                        .at("2025-03-01T10:00:00Z")
                        .with(CoreFields.FOLLOWERS, 700L)
                        .made(),
                MentionBuilder.post("facebook:3")
                        .by("lesvoisins")
                        .with(CoreFields.FOLLOWERS, 300L)
                        .made(),
                MentionBuilder.post("facebook:4").by("marie.dupont").made(),
                MentionBuilder.post("facebook:5")
                        .by("paul")
                        .with(CoreFields.MENTIONED, List.of("vienne_news"))
                        .made());
        assertThat(found.open())
                .extracting(one -> one.seen().account().account())
                .containsExactly("vienne.infos", "vienne_news");
        assertThat(found.named())
                .extracting(one -> one.account().account())
                .containsExactly("mairiedevienne", "lesvoisins", "vienne.infos", "vienne_news");
        assertThat(found.named())
                .extracting(NamedAccount::judgement)
                .containsExactly(
                        Optional.of(Judgement.COMMUNITY),
                        Optional.of(Judgement.COMMUNITY),
                        Optional.empty(),
                        Optional.empty());
        assertThat(found.named())
                .extracting(NamedAccount::followers)
                .containsExactly(
                        OptionalLong.of(1200), OptionalLong.of(300), OptionalLong.of(800), OptionalLong.empty());
        assertThat(found.named().getFirst().followersOn()).contains(LocalDate.of(2025, 3, 3));
        assertThat(found.named().get(2).followersOn()).contains(LocalDate.of(2025, 4, 1));
    }

    @Test
    void what_is_judged_and_met_nowhere_is_named_with_nothing_known_of_it() {
        new Judging(dossier(), FRANCE).judge(List.of(judged(Judgement.IMPOSTOR)));
        assertThat(find().named())
                .containsExactly(new NamedAccount(
                        FALSE_TOWN, Optional.of(judged(Judgement.IMPOSTOR)), Optional.empty(), Optional.empty()));
    }

    @Test
    void looking_stops_when_asked() {
        Cancel asked = new Cancel();
        asked.ask();
        assertThatThrownBy(() -> found(asked, List.of())).isInstanceOf(Cancelled.class);
    }

    private CandidateSearch.Found find(Mention... mentions) {
        return found(Cancel.never(), List.of(mentions));
    }

    private CandidateSearch.Found found(Cancel cancel, List<Mention> mentions) {
        try (NaiveArchive archive = new NaiveArchive(Fields.core(), TestDossier.ZONE, DAY)) {
            archive.add(mentions);
            try (Snapshot snapshot = archive.snapshot()) {
                return new CandidateSearch(
                                ObservatoryFolder.of(folder),
                                folder.resolve("codebook"),
                                TestDossier.ZONE,
                                Optional.of("38544"),
                                FRANCE)
                        .find(VIENNE, snapshot, cancel);
            }
        }
    }

    private Path keep(String name, String list) throws IOException {
        Path file = Files.createDirectories(folder.resolve("brought")).resolve(name);
        Files.writeString(file, list);
        return new SeenLists(folder.resolve("observatory")).keep(file);
    }

    private List<CandidateSearch.Found> find(List<Territory> of) {
        Iterator<Entry> none = Collections.emptyIterator();
        List<AccountId> wrote = new ArrayList<>();
        List<CandidateSearch.Found> found = new CandidateSearch(dossier(), FRANCE)
                .find(of, Optional.empty(), Optional.empty(), none, (author, mention) -> wrote.add(author));
        assertThat(wrote).isEmpty();
        return found;
    }

    private static JudgedAccount judged(Judgement judgement) {
        return new JudgedAccount(FALSE_TOWN, judgement, "38544", DAY, "Marie", "");
    }

    private TestDossier dossier() {
        return new TestDossier() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public Archive archive() {
                throw new AssertionError("The mentions are given");
            }

            @Override
            public DossierSettings settings() {
                return new DossierSettings("Vienne", Optional.of("38544"), ZONE, Optional.empty(), true);
            }

            @Override
            public PublicActors publicActors() {
                return new PublicActors() {
                    @Override
                    public boolean contains(String author) {
                        return actors.contains(author);
                    }

                    @Override
                    public Set<String> all() {
                        return actors;
                    }

                    @Override
                    public void add(java.util.Collection<String> authors) {
                        actors.addAll(authors);
                    }

                    @Override
                    public void remove(java.util.Collection<String> authors) {
                        actors.removeAll(authors);
                    }
                };
            }
        };
    }
}
