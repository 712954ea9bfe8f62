package org.beffroi.workbench.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Table;
import org.beffroi.dossier.consultation.AnsweredPoint;
import org.beffroi.dossier.consultation.AnsweredPoints;
import org.beffroi.dossier.consultation.Point;
import org.beffroi.dossier.consultation.PointAnswer;
import org.beffroi.dossier.consultation.PointAnswers;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.ViewerContext;
import org.eclipse.swt.widgets.Shell;

/**
 * Answers to the points of a consultation: each deed is undone like any other, and the analysis runs again after it. Belongs to the
 * UI thread, which never waits for the disk.
 */
public final class Answering {

    private final DossierSession session;
    private final Ui ui;
    private final Study study;
    private final Executor display;
    private final Consumer<Sentence> refused;
    private final AnswersPageExport page;
    private final PointAnswers answers;

    Answering(
            DossierSession session,
            Ui ui,
            Study study,
            Executor display,
            Consumer<Sentence> refused,
            AnswersPageExport page) {
        this.session = session;
        this.ui = ui;
        this.study = study;
        this.display = display;
        this.refused = refused;
        this.page = page;
        this.answers = new PointAnswers(session.dossier().codebook());
    }

    /** What can be done with a table: empty where it is not that of the points of a consultation, or nothing may be written. */
    public Optional<ViewerContext.TableDeeds> deeds(Shell over, Table table) {
        List<Point> points = Point.in(table);
        return points.isEmpty() || session.readOnly()
                ? Optional.empty()
                : Optional.of(new ViewerContext.TableDeeds(
                        new ViewerContext.Named<>(ui.text("answering.answer"), row -> Point.of(table, row)
                                .ifPresent(point -> answer(over, points, point))),
                        row -> Point.of(table, row).isPresent(),
                        new ViewerContext.Named<>(ui.text("answering.page"), () -> page(over))));
    }

    private void page(Shell over) {
        Map<String, List<String>> parameters =
                study.asked().map(AnalysisRequest::parameters).orElse(Map.of());
        page.save(over, ui, session.dossier(), parameters, refused);
    }

    /** Looks for the answer that the point has, then opens its sheet. */
    private void answer(Shell over, List<Point> points, Point point) {
        session.analysts().execute(() -> {
            try (Snapshot snapshot = session.dossier().archive().snapshot()) {
                AnsweredPoint found =
                        AnsweredPoints.of(points, answers.all(), snapshot, Cancel.never()).points().stream()
                                .filter(one -> one.point().equals(point))
                                .findFirst()
                                .orElseThrow();
                display.execute(() -> open(over, found));
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    private void open(Shell over, AnsweredPoint point) {
        new PointAnswerDialog(
                        over, ui, session.person(), point, answer -> keep(answer, point.answer()), () -> point.answer()
                                .ifPresent(this::remove))
                .open();
    }

    private void keep(PointAnswer answer, Optional<PointAnswer> seen) {
        session.acts()
                .make(
                        Sentence.of(Answering.class, "act.answered"),
                        () -> answers.keep(answer, seen),
                        () -> seen.ifPresentOrElse(
                                before -> answers.keep(before, Optional.of(answer)), () -> answers.remove(answer)),
                        study::again);
    }

    private void remove(PointAnswer seen) {
        session.acts()
                .make(
                        Sentence.of(Answering.class, "act.answer.removed"),
                        () -> answers.remove(seen),
                        () -> answers.keep(seen, Optional.empty()),
                        study::again);
    }
}
