package org.beffroi.workbench.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.guest.Guests;
import org.beffroi.workbench.analysis.model.AnalysisSession.Phase;
import org.beffroi.workbench.analysis.model.Study.Comparison;
import org.beffroi.workbench.analysis.model.sample.Counting;
import org.beffroi.workbench.analysis.model.sample.Trusting;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.ByHand;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of analyses by hand: each task of a worker and of the UI thread when the test says so. */
class StudyTest {

    @TempDir
    private Path folder;

    private final ByHand work = new ByHand();
    private final ByHand disk = new ByHand();
    private final ByHand ui = new ByHand();
    private final List<AnalysisSession.State> told = new ArrayList<>();
    private FakeDossier dossier;
    private StoredShelf shelving;
    private Study study;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(10, "cantine").with(4, "voirie");
        shelving = new StoredShelf(new ShelfFile(folder, "Lou"), disk, ui);
        shelving.begin();
        study = new Study(
                dossier,
                new Analyses(List.of(new Counting(), new Trusting()), new Guests(), Clock.systemUTC()),
                new Language(Locale.FRENCH),
                shelving,
                work,
                ui);
        study.onMain(told::add);
        ByHand.runAll(work, disk, ui);
    }

    @AfterEach
    void end() {
        study.close();
        dossier.close();
    }

    @Test
    void what_is_found_shows_and_is_remembered() {
        study.open(canteen());
        assertThat(study.main().state().phase()).isEqualTo(Phase.RUNNING);
        ByHand.runAll(work, ui);
        assertThat(sentence()).isEqualTo("10 trouvées.");
        assertThat(shelving.shelf().history()).containsExactly(canteen());
    }

    @Test
    void the_newest_request_wins_though_an_older_one_answers_later() {
        study.open(canteen());
        work.runOne();
        // The answer waits for the UI thread while another question is asked.
        study.change(Map.of("query", List.of("voirie")));
        ByHand.runAll(work, ui);
        assertThat(sentence()).isEqualTo("4 trouvées.");
        assertThat(told).noneMatch(state -> state.report()
                .filter(report -> report.answer().mentions() == 10)
                .isPresent());
    }

    @Test
    void a_request_that_was_replaced_is_not_even_begun() {
        study.open(canteen());
        study.change(Map.of("query", List.of("voirie")));
        ByHand.runAll(work, ui);
        assertThat(shelving.shelf().history()).hasSize(1);
    }

    @Test
    void what_is_not_understood_leaves_what_was_found() {
        study.open(canteen());
        ByHand.runAll(work, ui);
        study.change(Map.of("query", List.of("cantine ("), "least", List.of("99")));
        ByHand.runAll(work, ui);
        assertThat(study.main().state().phase()).isEqualTo(Phase.FAILED);
        assertThat(study.main().state().problems()).containsOnlyKeys("query", "least");
        assertThat(sentence()).isEqualTo("10 trouvées.");
    }

    @Test
    void a_refusal_is_said_in_words() {
        study.open(AnalysisRequest.of("trusting"));
        ByHand.runAll(work, ui);
        assertThat(study.main().state().failure().orElseThrow().in(Locale.FRENCH))
                .isEqualTo("Il n’y a pas de source.");
    }

    @Test
    void what_is_stopped_says_so_and_what_it_would_have_found_does_not_show() {
        study.open(canteen());
        study.main().stop();
        ByHand.runAll(work, ui);
        assertThat(study.main().state().phase()).isEqualTo(Phase.FAILED);
        assertThat(study.main().state().report()).isEmpty();
    }

    @Test
    void two_are_compared_with_one_parameter_changed_and_follow_the_others_together() {
        study.open(canteen());
        study.compare(new Comparison("query", List.of("voirie")));
        ByHand.runAll(work, ui);
        assertThat(study.beside().state().report().orElseThrow().answer().mentions())
                .isEqualTo(4);
        study.change(Map.of("query", List.of("cantine"), "period", List.of("2020")));
        ByHand.runAll(work, ui);
        assertThat(study.beside().state().asked().orElseThrow().values("period"))
                .containsExactly("2020");
        assertThat(study.beside().state().report().orElseThrow().answer().mentions())
                .isZero();
        study.alone();
        assertThat(study.beside().state().phase()).isEqualTo(Phase.EMPTY);
    }

    @Test
    void mentions_that_came_are_offered_and_a_pin_keeps_what_it_found() {
        study.open(canteen());
        ByHand.runAll(work, ui);
        study.pin();
        dossier.with(3, "cantine du soir");
        study.arrived();
        ByHand.runAll(work, ui);
        assertThat(study.main().state().stale()).isTrue();
        study.open(AnalysisRequest.of("counting"));
        ByHand.runAll(work, ui);
        study.open(canteen());
        ByHand.runAll(work, ui);
        assertThat(sentence()).isEqualTo("10 trouvées.");
        assertThat(study.main().state().stale()).isTrue();
        study.again();
        ByHand.runAll(work, ui);
        assertThat(sentence()).isEqualTo("13 trouvées.");
    }

    private static AnalysisRequest canteen() {
        return new AnalysisRequest("counting", Map.of("query", List.of("cantine")));
    }

    private String sentence() {
        return study.main()
                .state()
                .report()
                .orElseThrow()
                .answer()
                .findings()
                .findings()
                .getFirst()
                .sentence();
    }
}
