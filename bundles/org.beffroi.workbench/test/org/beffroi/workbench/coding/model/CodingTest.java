package org.beffroi.workbench.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.coding.model.Coding.Phase;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Row.Span;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodingTest {

    private static final Sentence SAID = Sentence.of(CodingTest.class, "act.set");
    private static final Query ALL = new Query.Everything();

    private final FakeDossier dossier = new FakeDossier(new Reader())
            .with(2, "merci certain")
            .with(2, "bof hésitant")
            .with(1, "euh indécis");
    private final Acts acts = new Acts(dossier.archive(), "Lou", Runnable::run, Runnable::run);
    private Coding coding;

    @BeforeEach
    void begin() {
        coding = new Coding(dossier, new Language(Locale.FRENCH), acts, "Lou", Runnable::run, Runnable::run);
        coding.begin(ALL);
    }

    @Test
    void the_unsure_come_first_then_the_least_sure() {
        assertThat(texts())
                .containsExactly(
                        "euh indécis 0", "bof hésitant 0", "bof hésitant 1", "merci certain 0", "merci certain 1");
        assertThat(coding.state().phase()).isEqualTo(Phase.DONE);
        coding.back();
        assertThat(text()).isEqualTo("merci certain 1");
    }

    @Test
    void a_card_says_what_the_machine_read_and_how_sure() {
        assertThat(card().readings()).singleElement().satisfies(reading -> {
            assertThat(reading.label()).isEqualTo("Tonalité");
            assertThat(reading.values()).containsExactly("indéterminée");
            assertThat(reading.percent())
                    .as("measured on nothing of this dossier")
                    .isEmpty();
        });
        assertThat(card().tone()).isEqualTo(Row.Tone.UNSURE);
    }

    @Test
    void a_correction_is_an_act_counted_and_undone() {
        assertThat(coding.state().coded()).isZero();
        coding.tone(Row.Tone.NEGATIVE);
        assertThat(card().tone()).isEqualTo(Row.Tone.NEGATIVE);
        assertThat(coding.state().coded()).isEqualTo(1);
        assertThat(coding.state().total()).isEqualTo(5);
        acts.undo();
        assertThat(card().tone()).isEqualTo(Row.Tone.UNSURE);
        assertThat(coding.state().coded()).isZero();
    }

    @Test
    void what_is_undone_comes_to_the_front() {
        coding.tone(Row.Tone.NEGATIVE);
        coding.next();
        coding.next();
        assertThat(coding.state().position()).isEqualTo(3);
        acts.undo();
        assertThat(coding.state().position()).isEqualTo(1);
        assertThat(card().tone()).isEqualTo(Row.Tone.UNSURE);
    }

    @Test
    void themes_places_and_a_department_are_said_and_taken_back() {
        coding.theme("cantine");
        coding.place("Centre-bourg");
        coding.department("Éducation");
        assertThat(stored(card().themes())).containsExactly("cantine");
        assertThat(stored(card().places())).containsExactly("Centre-bourg");
        assertThat(stored(card().department())).containsExactly("Éducation");
        coding.without(CoreFields.THEME, "cantine");
        coding.department("");
        assertThat(stored(card().themes())).isEmpty();
        assertThat(stored(card().department())).isEmpty();
    }

    @Test
    void a_colleague_whose_word_the_coder_had_not_seen_is_contradicted() {
        Acts colleague = new Acts(dossier.archive(), "Max", Runnable::run, Runnable::run);
        colleague.perform(SAID, List.of(tone("positive")), card().entry());
        coding.tone(Row.Tone.NEGATIVE);
        assertThat(Conflict.of(card().entry())).singleElement().satisfies(conflict -> {
            assertThat(conflict.stands().who()).isEqualTo("Lou");
            assertThat(conflict.lost()).containsExactly("positive");
        });
    }

    @Test
    void a_coder_who_corrects_what_she_saw_contradicts_nobody() {
        coding.tone(Row.Tone.POSITIVE);
        coding.tone(Row.Tone.NEGATIVE);
        Acts colleague = new Acts(dossier.archive(), "Max", Runnable::run, Runnable::run);
        colleague.perform(SAID, List.of(tone("positive")), card().entry());
        assertThat(Conflict.of(card().entry())).isEmpty();
        assertThat(card().entry().word("tone").orElseThrow().seen()).isPresent();
    }

    private Act.FieldDeed tone(String value) {
        return new Act.Set(card().entry().mention().id(), CoreFields.TONE.name(), List.of(value));
    }

    @Test
    void what_somebody_gave_a_tone_is_not_asked_again_and_counts() {
        coding.tone(Row.Tone.POSITIVE);
        coding.begin(ALL);
        assertThat(coding.state().total()).isEqualTo(4);
        assertThat(coding.state().coded()).isEqualTo(1);
    }

    @Test
    void where_nothing_is_found_there_is_nothing_to_code() {
        coding.begin(new Query.Word("introuvable"));
        assertThat(coding.state().phase()).isEqualTo(Phase.NOTHING);
    }

    @Test
    void a_closed_session_hears_no_more_acts() {
        coding.close();
        coding.onChange(state -> {
            throw new AssertionError("told after its end");
        });
        acts.perform(
                SAID, List.of(new Act.Clear(card().entry().mention().id(), CoreFields.TONE.name())), card().entry());
        assertThat(coding.state().coded()).isZero();
    }

    @Test
    void the_queue_keeps_what_is_doubted_most() {
        FakeDossier large =
                new FakeDossier(new Reader()).with(12, "merci certain").with(1, "euh indécis");
        try (Snapshot snapshot = large.archive().snapshot()) {
            CodingQueue queue = CodingQueue.read(snapshot, ALL, "Lou", 10, Cancel.never());
            assertThat(queue.mentions()).hasSize(10);
            assertThat(snapshot.entry(queue.mentions().getFirst())
                            .orElseThrow()
                            .mention()
                            .text())
                    .isEqualTo("euh indécis 0");
        }
    }

    @Test
    void words_that_speak_for_it_are_marked_once_and_those_against_not_at_all() {
        List<Clue> clues = List.of(
                new Clue(5, 9, 1), new Clue(0, 4, 2), new Clue(0, 2, 1), new Clue(10, 12, -1), new Clue(9, 99, 1));
        assertThat(CardReader.spans(clues, 12)).containsExactly(new Span(0, 4), new Span(5, 9));
    }

    private List<String> texts() {
        List<String> texts = new java.util.ArrayList<>();
        while (coding.state().phase() == Phase.CODING) {
            texts.add(text());
            coding.next();
        }
        return texts;
    }

    private CodingCard card() {
        return coding.state().card().orElseThrow();
    }

    private String text() {
        return card().entry().mention().text();
    }

    private static List<String> stored(CodedField coded) {
        return coded.values().stream().map(CodedField.Value::stored).toList();
    }

    /** Reads a tone by the first word. */
    private static final class Reader implements Annotator {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Annotation> annotate(Mention mention) {
            return List.of(
                    switch (mention.text().split(" ")[0]) {
                        case "euh" -> new Annotation("tone", "1", CoreFields.TONE.name(), List.of("unsure"), 0.6);
                        case "bof" -> new Annotation("tone", "1", CoreFields.TONE.name(), List.of("negative"), 0.4);
                        default -> new Annotation("tone", "1", CoreFields.TONE.name(), List.of("positive"), 0.9);
                    });
        }
    }
}
