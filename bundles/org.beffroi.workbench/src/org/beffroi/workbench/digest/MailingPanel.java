package org.beffroi.workbench.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.post.MailServer;
import org.beffroi.dossier.digest.SentDigests.Sending;
import org.beffroi.workbench.digest.model.DigestSession.Open;
import org.beffroi.workbench.digest.model.DigestSession.State;
import org.beffroi.workbench.digest.model.SendingStep;
import org.beffroi.workbench.digest.model.SentWords;
import org.beffroi.workbench.digest.sending.SendingSection;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** To whom the digest in hand goes, how, and when it went. Belongs to the UI thread. */
final class MailingPanel {

    /** How many sendings are listed. */
    private static final int LISTED = 12;

    private final Ui ui;
    private final Days days;
    private final Clock clock = Clock.systemUTC();
    private final boolean mayChange;
    private final MailingActions actions;
    private final ScrolledComposite scroll;
    private final Composite column;
    private final RecipientsSection recipients;
    private final ScheduleSection schedule;
    private final Label server;
    private final PushButton setting;
    private final ChoiceBar<Locale> language;
    private final SendingSection sending;
    private final Label sentHeading;
    private final Composite sent;
    private Optional<Open> shown = Optional.empty();
    private boolean served;

    /** @param mayChange false where the dossier is open for reading alone */
    MailingPanel(Composite parent, Ui ui, Days days, boolean mayChange, MailingActions actions) {
        this.ui = ui;
        this.days = days;
        this.mayChange = mayChange;
        this.actions = actions;
        scroll = Look.styled(new ScrolledComposite(parent, SWT.V_SCROLL), "panel");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        column = Look.styled(new Composite(scroll, SWT.NONE), "panel");
        GridLayoutFactory.swtDefaults()
                .margins(Look.MARGIN, Look.MARGIN)
                .spacing(0, 6)
                .applyTo(column);
        scroll.setContent(column);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
        heading("digests.recipients", 0);
        recipients = new RecipientsSection(column, ui, mayChange, actions, this::fit).onTyped(this::next);
        heading("digests.schedule", Look.GRID);
        schedule = new ScheduleSection(column, ui, days, mayChange, actions, this::fit);
        heading("digests.from", Look.GRID);
        server = words("secondary");
        setting = button(Icon.PEN, "digests.server", actions::mailServer);
        heading("digests.language", Look.GRID);
        language = languages();
        words("secondary").setText(ui.text("digests.names"));
        sending = new SendingSection(column, ui, mayChange, deeds(), this::fit);
        sentHeading = heading("digests.sent", Look.MARGIN);
        sent = sendings();
        apart();
        button(Icon.CLOSE, "digests.remove", () -> shown.ifPresent(open -> actions.remove(open.digest())))
                .takesAway();
    }

    /** What takes the digest away stands apart from what is told of it. */
    private void apart() {
        // A label that stands in the panel itself has the ground of the panel.
        Composite line = new Composite(column, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line.setLayout(GridCells.grid(1, 0, 0, 0));
        GridCells.rule(line, 2 * Look.MARGIN);
    }

    private SendingSection.Deeds deeds() {
        return new SendingSection.Deeds() {
            @Override
            public void preview() {
                actions.preview();
            }

            @Override
            public void save() {
                actions.save();
            }

            @Override
            public void send() {
                if (recipients.ready()) {
                    actions.send();
                }
            }

            @Override
            public void mailServer() {
                actions.mailServer();
            }
        };
    }

    private Composite sendings() {
        Composite all = Look.styled(new Composite(column, SWT.NONE), "panel");
        all.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 4).applyTo(all);
        return all;
    }

    private ChoiceBar<Locale> languages() {
        ChoiceBar<Locale> bar = new ChoiceBar<>(
                        column,
                        ui.look(),
                        List.of(Locale.FRENCH, Locale.ENGLISH),
                        each -> ui.text("digests.language." + each.getLanguage()))
                .onChoice(this::speak);
        Look.styled(bar.control(), "panel");
        return bar;
    }

    /** The control to lay out. */
    Control control() {
        return scroll;
    }

    /** Shows a state. */
    void show(State state) {
        shown = state.open();
        column.setVisible(shown.isPresent());
        shown.ifPresent(open -> fill(open, state.server()));
        fit();
    }

    /** Says how a sending, or something else that was asked for here, came out; nothing for an empty sentence. */
    void say(String words) {
        sending.say(words);
    }

    /** It is on its way. */
    void sends() {
        sending.sends();
    }

    /** Says why it did not come out. */
    void refuse(String why) {
        sending.refuse(why);
    }

    private void fill(Open open, Optional<MailServer> by) {
        Digest digest = open.digest();
        recipients.show(digest);
        served = by.isPresent();
        schedule.show(digest, served);
        server.setText(by.map(known -> digest.sender().orElse(known.sender()).typed())
                .orElseGet(() -> ui.text("digests.server.none"))
                .replace("&", "&&"));
        setting.setText(ui.text(served ? "digests.server.change" : "digests.server"));
        language.choose(digest.language().getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
        show(open);
        Stream.of(sent.getChildren()).forEach(Control::dispose);
        if (open.sent().isEmpty()) {
            line(ui.text("digests.sent.never"), "secondary");
        }
        // The one that the tick tells of is told there, with whom it reached.
        Optional<Sending> ticked = open.arrived();
        List<Sending> others = open.sent().stream()
                .filter(one -> ticked.filter(one::equals).isEmpty())
                .toList();
        others.stream().limit(LISTED).forEach(this::line);
        GridCells.show(sentHeading, open.sent().isEmpty() || !others.isEmpty());
    }

    private void line(Sending one) {
        String when = days.moment(Optional.of(one.begun()));
        boolean arrived = one.finished().isPresent();
        String words = arrived
                ? ui.text(
                        "digests.sent.line",
                        when,
                        ui.language()
                                .counted("digests.sent.to", one.recipients().size()))
                : ui.text("digests.sent.unknown", when);
        line(words, arrived ? "secondary" : "alarm").setToolTipText(String.join(", ", one.recipients()));
    }

    private Label line(String words, String style) {
        Label label = GridCells.words(sent, ui.look().small(), style);
        label.setText(words);
        return label;
    }

    /** What comes next of the digest in hand; asked at each letter of somebody who is added. */
    private void next() {
        shown.ifPresent(this::show);
        fit();
    }

    private void show(Open open) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), days.zone());
        boolean brought = open.brought(today, days.zone()).isPresent();
        SentWords words = new SentWords(ui.language(), days);
        sending.show(
                SendingStep.of(open.digest(), recipients.isTyped(), served, brought),
                open.arrived().map(last -> words.of(open.digest(), last, today)),
                open.unwatched());
    }

    private void speak() {
        language.chosen().filter(chosen -> mayChange).ifPresent(actions::language);
    }

    private Label heading(String key, int above) {
        Label label = GridCells.words(column, ui.look().smallStrong());
        label.setText(ui.text(key));
        ((GridData) label.getLayoutData()).verticalIndent = above;
        return label;
    }

    private Label words(String style) {
        return GridCells.words(column, ui.look().small(), style);
    }

    private PushButton button(Icon icon, String key, Runnable action) {
        PushButton button = new PushButton(column, ui, Weight.QUIET, Optional.of(icon), ui.text(key))
                .flush()
                .onPress(action);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        return button;
    }

    private void fit() {
        if (!column.isDisposed()) {
            column.layout(true, true);
            scroll.setMinSize(column.computeSize(Math.max(scroll.getClientArea().width, 200), SWT.DEFAULT, true));
        }
    }
}
