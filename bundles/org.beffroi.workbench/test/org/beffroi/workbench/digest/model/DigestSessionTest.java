package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.dossier.digest.SentDigests;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.acts.DoneListener;
import org.beffroi.workbench.digest.model.DigestSession.State;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.quote.Quote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestSessionTest {

    @TempDir
    Path folder;

    private FakeDossier dossier;
    private Acts acts;
    private DigestSession session;
    private State shown;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(3, "cantine");
        acts = new Acts(dossier.archive(), "Lou", Runnable::run, Runnable::run);
        session = new DigestSession(dossier, acts, Runnable::run, Runnable::run, Locale.FRENCH);
        session.onChange(state -> shown = state);
    }

    private Digest inHand() {
        return shown.open().orElseThrow().digest();
    }

    private void create(String name) {
        session.create(name, Locale.FRENCH, List.of());
    }

    @Test
    void without_a_digest_nothing_is_in_hand() {
        session.refresh();
        assertThat(shown.lines()).isEmpty();
        assertThat(shown.open()).isEmpty();
        assertThat(shown.server()).isEmpty();
    }

    @Test
    void a_digest_that_is_made_is_in_hand_and_kept() {
        create("Lundi");
        create("Crise");
        assertThat(inHand().name()).isEqualTo("Crise");
        assertThat(shown.lines()).extracting(line -> line.digest().name()).containsExactly("Crise", "Lundi");
        session.open("Lundi");
        assertThat(inHand().name()).isEqualTo("Lundi");
        assertThat(dossier.digests().named("Crise")).isPresent();
    }

    @Test
    void one_whose_name_announces_its_days_is_of_those() {
        create("Revue du matin");
        assertThat(inHand().period()).isEqualTo("1j");
        create("Lundi");
        assertThat(inHand().period()).isEqualTo(Digest.USUAL_PERIOD);
    }

    @Test
    void one_of_a_name_that_is_taken_is_refused_and_nothing_is_to_be_undone() {
        dossier.digests().save(new Digest("Lundi", "Le lundi", Locale.FRENCH, Optional.empty(), List.of(), List.of()));
        create("Lundi");
        assertThat(shown.failure()).map(Sentence::key).contains("digests.name.taken");
        assertThat(inHand().title()).isEqualTo("Le lundi");
        assertThat(acts.canUndo()).isFalse();
    }

    @Test
    void each_change_is_undone_and_done_again_in_its_turn() {
        create("Lundi");
        Digest empty = inHand();
        Digest words = empty.with(List.<Digest.Item>of(new Digest.Words("Rien à signaler.")));
        session.change(empty, words, Optional.empty());
        assertThat(inHand()).isEqualTo(words);
        acts.undo();
        assertThat(inHand()).isEqualTo(empty);
        acts.redo();
        assertThat(inHand()).isEqualTo(words);
        session.remove(words);
        assertThat(shown.open()).isEmpty();
        acts.undo();
        assertThat(inHand()).isEqualTo(words);
    }

    @Test
    void what_is_changed_before_the_change_before_it_shows_takes_nothing_from_it() {
        create("Lundi");
        Deque<Runnable> later = new ArrayDeque<>();
        session = new DigestSession(dossier, acts, Runnable::run, later::add, Locale.FRENCH);
        List<List<Digest.Item>> seen = new ArrayList<>();
        session.onChange(state -> seen.add(state.open().orElseThrow().digest().items()));
        Digest empty = inHand();
        Digest one = empty.with(new Digest.Heading("Un"));
        Digest two = one.with(new Digest.Heading("Deux"));
        session.change(empty, one, Optional.empty());
        session.change(one, two, Optional.empty());
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(seen)
                .as("a page without what was added to it meanwhile is not shown")
                .containsExactly(two.items());
        session.change(one, one.with(new Digest.Heading("Trois")), Optional.empty());
        assertThat(dossier.digests().named("Lundi").orElseThrow().items())
                .as("what others added meanwhile")
                .contains(new Digest.Heading("Deux"), new Digest.Heading("Trois"));
    }

    @Test
    void what_changes_nothing_is_nothing_to_undo() {
        create("Lundi");
        acts.undo();
        acts.redo();
        boolean could = acts.canUndo();
        session.change(inHand(), inHand(), Optional.empty());
        assertThat(acts.canUndo()).isEqualTo(could);
    }

    @Test
    void what_is_undone_comes_to_the_front_and_what_others_did_since_stays() {
        create("Lundi");
        Digest empty = inHand();
        Digest words = empty.with(new Digest.Words("Rien à signaler."));
        session.change(empty, words, Optional.empty());
        create("Crise");
        dossier.digests().save(words.with(new Digest.Heading("D’ailleurs")));
        acts.undo();
        assertThat(inHand().name()).as("the new one goes").isEqualTo("Lundi");
        acts.undo();
        assertThat(inHand().items()).containsExactly(new Digest.Heading("D’ailleurs"));
        acts.redo();
        assertThat(inHand().items())
                .containsExactlyInAnyOrder(new Digest.Heading("D’ailleurs"), new Digest.Words("Rien à signaler."));
    }

    @Test
    void what_goes_at_the_press_of_a_button_is_told_with_a_way_back_and_what_is_written_is_not() {
        List<Sentence> told = new ArrayList<>();
        acts.onDone(new DoneListener() {
            @Override
            public void done(Acts.Done act) {
                told.add(act.said());
            }

            @Override
            public void undone(Sentence said) {
                // Told by itself.
            }

            @Override
            public void redone(Sentence said) {
                // Told by itself.
            }
        });
        create("Lundi");
        told.clear();
        Digest words = inHand().with(new Digest.Words("Rien à signaler."));
        session.change(inHand(), words, Optional.empty());
        assertThat(told).isEmpty();
        Sentence gone = Sentence.of(DigestSession.class, "act.digest.item.remove", "Rien à signaler.");
        session.change(words, words.with(List.of()), Optional.of(gone));
        assertThat(told).containsExactly(gone);
    }

    /** Its archive ends long before: readers would learn nothing from it, and whoever sends it is told before. */
    @Test
    void days_on_which_nothing_was_collected_are_told_and_those_of_its_archive_are_not() {
        Digest.Item ofItsDays =
                new Digest.Search("La cantine", "cantine", Optional.of(Digest.ITS_PERIOD), 3, Order.NEWEST);
        Digest empty = new Digest("Lundi", "Le lundi", Locale.FRENCH, Optional.empty(), List.of(), List.of());
        dossier.digests().save(empty.with(List.of(ofItsDays)).about("2001-03-01..2001-03-07"));
        session.refresh();
        assertThat(shown.open().orElseThrow().unwatched().orElseThrow())
                .contains("du 1er au 7 mars 2001", "l’archive commence le");
        dossier.digests().save(empty.with(List.of(ofItsDays)).about("2001-03-01..2099-03-07"));
        session.refresh();
        assertThat(shown.open().orElseThrow().unwatched()).isEmpty();
        dossier.digests()
                .save(empty.with(List.<Digest.Item>of(new Digest.Words("Bonjour")))
                        .about("2001-03-01..2001-03-07"));
        session.refresh();
        assertThat(shown.open().orElseThrow().unwatched())
                .as("nothing of it is of its days")
                .isEmpty();
    }

    @Test
    void saved_searches_are_told_by_what_they_look_for() {
        dossier.searches()
                .save(new Searches.SavedSearch(
                        "Repas", "cantine OU repas", Instant.parse("2025-03-01T07:00:00Z"), "Lou"));
        create("Lundi");
        assertThat(shown.open().orElseThrow().saved()).containsExactly(Map.entry("cantine OU repas", "Repas"));
    }

    @Test
    void quoted_mentions_are_told_and_one_that_is_gone_is_not() {
        MentionId there = mention();
        create("Lundi");
        session.change(
                inHand(),
                inHand().with(List.of(new Digest.Quoted(there), new Digest.Quoted(MentionId.of("test", "jamais vue")))),
                Optional.empty());
        assertThat(shown.open().orElseThrow().quoted()).containsOnlyKeys(there);
        Quote quote = shown.open().orElseThrow().quoted().get(there);
        assertThat(quote.text()).startsWith("cantine");
        assertThat(quote.who()).as("nobody who is no public actor").isEmpty();
    }

    private MentionId mention() {
        try (var now = dossier.archive().snapshot()) {
            return now.page(new Query.Everything(), Order.NEWEST, Optional.empty(), 1, Cancel.never())
                    .rows()
                    .getFirst()
                    .mention()
                    .id();
        }
    }

    @Test
    void its_sendings_are_told_the_newest_first_and_one_that_was_cut_short_has_no_end() {
        create("Lundi");
        SentDigests sent = new SentDigests(folder);
        Instant monday = Instant.parse("2025-03-24T07:00:00Z");
        sent.begin(inHand(), LocalDate.of(2025, 3, 24), monday.atZone(ZoneOffset.UTC), false);
        sent.done(inHand(), LocalDate.of(2025, 3, 24), monday, monday.plusSeconds(3));
        Instant next = Instant.parse("2025-03-31T07:00:00Z");
        sent.begin(inHand(), LocalDate.of(2025, 3, 31), next.atZone(ZoneOffset.UTC), false);
        session.refresh();
        assertThat(shown.open().orElseThrow().sent())
                .extracting(SentDigests.Sending::begun)
                .containsExactly(next, monday);
        assertThat(shown.open().orElseThrow().sent().getFirst().finished()).isEmpty();
        assertThat(shown.lines().getFirst().last())
                .map(SentDigests.Sending::begun)
                .contains(next);
    }

    @Test
    void a_page_that_left_is_known_until_it_changes_or_the_day_is_over() {
        create("Lundi");
        LocalDate day = LocalDate.of(2025, 3, 24);
        Instant begun = Instant.parse("2025-03-24T07:00:00Z");
        Digest addressed = inHand().with(new Digest.Words("Calme."))
                .sentTo(List.of(new Correspondent("Maire", "maire@ville.example")));
        session.change(inHand(), addressed, Optional.empty());
        SentDigests sent = new SentDigests(folder);
        sent.begin(addressed, day, begun.atZone(ZoneOffset.UTC), false);
        sent.done(addressed, day, begun, begun.plusSeconds(3));
        session.refresh();
        DigestSession.Open open = shown.open().orElseThrow();
        assertThat(open.brought(day, ZoneOffset.UTC))
                .map(SentDigests.Sending::begun)
                .contains(begun);
        assertThat(open.brought(day.plusDays(1), ZoneOffset.UTC)).isEmpty();
        session.change(addressed, addressed.titled("Autrement"), Optional.empty());
        assertThat(shown.open().orElseThrow().brought(day, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void a_quotation_survives_its_file() {
        new FolderDigests(folder)
                .save(new Digest(
                        "Lundi",
                        "Lundi",
                        Locale.FRENCH,
                        Optional.empty(),
                        List.of(),
                        List.of(new Digest.Quoted(MentionId.of("test", "a|b \"c\"")))));
        assertThat(new FolderDigests(folder).named("Lundi").orElseThrow().items())
                .containsExactly(new Digest.Quoted(MentionId.of("test", "a|b \"c\"")));
    }
}
