package org.beffroi.workbench.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.list.TickList;
import org.beffroi.workbench.privacy.model.KeptOutLines;
import org.beffroi.workbench.privacy.model.KeptOutLines.Line;
import org.beffroi.workbench.privacy.model.Rights;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;

/** What earlier erasures keep out: those of namesakes are let in here, and kept out again; both can be undone. */
public final class KeptOutDialog extends PrivacyDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 560;
    private static final int LIST_HEIGHT = 300;

    private final TickList<Line> list;
    private final PushButton in;
    private final PushButton out;

    public KeptOutDialog(PrivacyServices services) {
        super(services, "kept.out");
        dialog.hint(dialog.content(), language.text("kept.out.hint"));
        list = new TickList<Line>(dialog.content(), services.ui(), language.text("kept.out.heading"))
                .onTick(this::offer);
        list.setLayoutData(tall(LIST_HEIGHT));
        dialog.button(language.text("close"), Weight.PLAIN, dialog::close);
        out = dialog.button(language.text("kept.out.keep"), Weight.PLAIN, () -> turn(true));
        in = dialog.button(language.text("kept.out.let.in"), Weight.PRIMARY, () -> turn(false));
        offer();
    }

    /** Opens it and reads what was kept out. */
    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        read();
    }

    private void read() {
        work(rights -> {
            List<Line> lines = new KeptOutLines(language, services.days()).of(rights.keptOut());
            return () -> show(lines);
        });
    }

    private void show(List<Line> lines) {
        list.show(lines.stream()
                .map(line -> new TickList.Item<>(line, line.above(), line.text()))
                .toList());
        dialog.setProblem(lines.isEmpty() ? Optional.of(language.text("kept.out.none")) : Optional.empty());
        offer();
    }

    private List<String> chosen(boolean isLetIn) {
        return list.chosen().stream()
                .filter(line -> line.isLetIn() == isLetIn)
                .map(Line::reference)
                .toList();
    }

    private void offer() {
        boolean writes = !services.session().readOnly();
        in.setEnabled(writes && !chosen(false).isEmpty());
        out.setEnabled(writes && !chosen(true).isEmpty());
    }

    /** Lets in what is ticked and out, or keeps out again what is ticked and in. */
    private void turn(boolean areLetIn) {
        List<String> mentions = chosen(areLetIn);
        Rights rights = services.rights();
        Runnable letIn = () -> rights.letIn(mentions);
        Runnable keepOut = () -> rights.keepOut(mentions);
        Runnable done = areLetIn ? keepOut : letIn;
        Sentence said =
                Sentence.of(KeptOutDialog.class, areLetIn ? "act.kept.out" : "act.let.in", (long) mentions.size());
        work(same -> {
            done.run();
            return () -> {
                services.session().acts().did(said, areLetIn ? letIn : keepOut, done);
                read();
            };
        });
    }

    /** Works off the UI thread; what that gives is run on it. */
    private void work(Function<Rights, Runnable> work) {
        Rights rights = services.rights();
        services.session().readers().execute(() -> {
            try {
                Runnable then = work.apply(rights);
                onDisplay(then);
            } catch (Refusal refusal) {
                onDisplay(() -> dialog.setProblem(Optional.of(language.say(refusal.sentence()))));
            }
        });
    }
}
