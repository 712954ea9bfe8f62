package org.beffroi.workbench.observatory.judge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.observatory.candidate.ImpostorSheet;
import org.beffroi.observatory.candidate.JudgedAccount;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.workbench.list.WrappedLink;
import org.beffroi.workbench.observatory.model.candidate.CandidateLine;
import org.beffroi.workbench.observatory.model.candidate.CandidateWords;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.CopiedText;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The sheet of one account that is named after a territory: why it is here, its audience beside that of the body’s own account, its
 * last mentions; of an impostor first what is to be done. Belongs to the UI thread.
 */
public final class CandidateSheet {

    /** Of a mention so much is quoted, in characters. */
    private static final int QUOTED = 160;

    private final PageContext context;
    private final Ui ui;
    private final CandidateWords words;
    private final JudgePage.Actions actions;
    private final ScrolledComposite scroll;
    private final Composite page;
    private Optional<CandidateLine> shown = Optional.empty();

    CandidateSheet(Composite parent, PageContext context, CandidateWords words, JudgePage.Actions actions) {
        this.context = context;
        this.ui = context.ui();
        this.words = words;
        this.actions = actions;
        scroll = Look.styled(new ScrolledComposite(parent, SWT.V_SCROLL), "panel");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = Look.styled(new Composite(scroll, SWT.NONE), "panel");
        page.setLayout(GridCells.grid(1, Look.MARGIN, 0, 4));
        scroll.setContent(page);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** The account that it is of, empty while it says how one is chosen. */
    public Optional<CandidateLine> shown() {
        return shown;
    }

    /** What it says, a line each. */
    public List<String> words() {
        return Stream.of(page.getChildren())
                .map(child -> child instanceof Label label
                        ? label.getText()
                        : child instanceof WrappedLink link ? link.accessibleName() : "")
                .toList();
    }

    /** Takes the keyboard to what can be opened first. */
    void focus() {
        Stream.of(page.getChildren())
                .filter(WrappedLink.class::isInstance)
                .findFirst()
                .ifPresent(Control::setFocus);
    }

    /** Shows an account, empty for how one is chosen. */
    void show(Optional<CandidateLine> line) {
        if (line.isPresent() && Objects.equals(shown, line)) {
            return;
        }
        shown = line;
        Stream.of(page.getChildren()).forEach(Control::dispose);
        line.ifPresentOrElse(
                this::fill, () -> say(ui.look().normal(), "secondary", ui.text("observatory.judge.sheet.none")));
        scroll.setOrigin(0, 0);
        fit();
    }

    private void fill(CandidateLine line) {
        say(ui.look().large(), "", line.account().account());
        say(ui.look().small(), "secondary", who(line));
        words.judged(line).ifPresent(said -> say(ui.look().normal(), "", said));
        new WrappedLink(page, ui.look(), ui.text("observatory.judge.open"), () -> context.acts()
                        .browse(line.account().page()))
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line.judged().filter(one -> one.judgement() == Judgement.IMPOSTOR).ifPresent(one -> impostor(one, line));
        line.known()
                .ifPresentOrElse(
                        known -> known(line, known),
                        () -> say(ui.look().normal(), "secondary", ui.text("observatory.judge.sheet.bare")));
    }

    private String who(CandidateLine line) {
        String kind = ui.text("observatory.judge.kind." + line.account().kind().key());
        Optional<String> called =
                line.known().flatMap(one -> one.candidate().seen().name()).filter(name -> !name.isBlank());
        return ui.text(
                        "observatory.judge.who",
                        words.network(line),
                        kind,
                        line.body().name())
                + called.map(name -> " · " + ui.text("observatory.judge.called", name))
                        .orElse("");
    }

    private void known(CandidateLine line, CandidateLine.Known known) {
        heading("observatory.judge.sheet.why");
        known.candidate()
                .reasons(value -> value)
                .forEach(reason -> say(ui.look().normal(), "", "• " + said(reason)));
        heading("observatory.judge.sheet.audience");
        say(ui.look().normal(), "", words.beside(line));
        heading("observatory.judge.sheet.activity");
        String activity = words.activity(line);
        String tone = words.tone(line);
        say(
                ui.look().normal(),
                "",
                activity.isEmpty()
                        ? ui.text("observatory.judge.sheet.silent")
                        : ui.text("observatory.judge.sheet.mentions", activity)
                                + (tone.isEmpty() ? "" : " · " + ui.text("observatory.judge.sheet.tone", tone)));
        say(ui.look().small(), "secondary", ui.text("observatory.judge.sheet.met", words.origins(line)));
        if (!known.recent().isEmpty()) {
            heading("observatory.judge.sheet.recent");
            known.recent().forEach(this::recent);
        }
    }

    private String said(Sentence reason) {
        return ui.say(reason);
    }

    private void recent(CandidateLine.Recent mention) {
        say(ui.look().small(), "secondary", context.days().moment(mention.published()));
        String text = mention.text().replaceAll("\\s+", " ").strip();
        say(
                ui.look().normal(),
                "",
                text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + "…");
    }

    /** What is to be done, before all else: it may be gone tomorrow. */
    private void impostor(JudgedAccount judged, CandidateLine line) {
        ImpostorSheet sheet = new ImpostorSheet(judged, line.body());
        Composite card = Look.styled(new Composite(page, SWT.NONE), "panel");
        card.setLayout(GridCells.grid(1, 0, 0, 4));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = Look.GRID;
        card.setLayoutData(place);
        say(card, ui.look().strong(), "", ui.text("observatory.judge.impostor"));
        // Who it is and who judged it stands above already.
        sheet.parts().stream().skip(1).forEach(part -> {
            Label title = say(card, ui.look().smallStrong(), "", ui.say(part.title()));
            ((GridData) title.getLayoutData()).verticalIndent = 4;
            part.lines().forEach(one -> say(card, ui.look().normal(), "", "• " + ui.say(one)));
        });
        Composite buttons = Look.styled(GridCells.row(card, Look.GRID), "panel");
        ((GridData) buttons.getLayoutData()).verticalIndent = Look.GRID;
        String text = words.text(sheet);
        new PushButton(buttons, ui, Weight.PLAIN, Optional.of(Icon.NOTE), ui.text("observatory.judge.impostor.copy"))
                .onPress(() -> {
                    CopiedText.put(page.getDisplay(), text);
                    context.acts().tell(Sentence.of(CandidateSheet.class, "observatory.judge.impostor.copied"));
                });
        new PushButton(buttons, ui, Weight.PLAIN, Optional.of(Icon.EXPORT), ui.text("observatory.judge.impostor.save"))
                .onPress(() -> actions.save(line, text));
    }

    private void heading(String key) {
        Label heading = GridCells.words(page, ui.look().smallStrong());
        heading.setText(ui.text(key));
        ((GridData) heading.getLayoutData()).verticalIndent = Look.GRID;
    }

    private void say(Font font, String style, String said) {
        say(page, font, style, said);
    }

    private static Label say(Composite in, Font font, String style, String said) {
        Label label = GridCells.words(in, font);
        if (!style.isEmpty()) {
            Look.styled(label, style);
        }
        label.setText(said.replace("&", "&&"));
        return label;
    }

    private void fit() {
        page.layout(true, true);
        scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }
}
