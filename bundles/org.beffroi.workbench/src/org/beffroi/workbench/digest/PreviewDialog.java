package org.beffroi.workbench.digest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.digest.model.DigestDocuments.Preview;
import org.beffroi.workbench.digest.model.ShownMail;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * What the recipients of a digest would get now: as a mail program shows it, as text alone, and as the page that is kept, in each
 * form that somebody gets. Belongs to the UI thread.
 */
public final class PreviewDialog extends DialogWindow {

    private static final System.Logger LOG = System.getLogger(PreviewDialog.class.getName());
    private static final int WIDTH = 860;
    private static final int HEIGHT = 720;
    private static final int SEEN = 480;

    /** How it is looked at. */
    enum Manner {
        MAIL,
        TEXT,
        PAGE
    }

    private final Ui ui;
    private final List<Preview> previews;
    private final ChoiceBar<Manner> manner;
    private final Optional<ChoiceBar<Digest.Form>> forms;
    private final Label head;
    private final Label plain;
    private final Composite seen;
    private final StackLayout stack = new StackLayout();
    private final Optional<Browser> browser;
    private final FramedText text;

    /** @param previews one for each form that somebody gets, at least one */
    PreviewDialog(Shell parent, Ui ui, String title, List<Preview> previews) {
        super(parent, ui, title);
        this.ui = ui;
        this.previews = List.copyOf(previews);
        Composite row = new Composite(dialog.content(), SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(GridCells.grid(2, 0, Look.MARGIN, 0));
        manner = new ChoiceBar<>(row, ui.look(), List.of(Manner.values()), each -> ui.text(key("preview", each)))
                .choose(Manner.MAIL)
                .onChoice(this::show);
        forms = previews.size() > 1 ? Optional.of(forms(row)) : Optional.empty();
        head = GridCells.words(dialog.content(), ui.look().normal());
        plain = GridCells.words(dialog.content(), ui.look().small(), "secondary");
        seen = new Composite(dialog.content(), SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        // A long mail is scrolled, the window stays on the screen.
        place.heightHint = SEEN;
        seen.setLayoutData(place);
        seen.setLayout(stack);
        browser = browser(seen);
        text = new FramedText(seen, ui.look(), SWT.MULTI | SWT.V_SCROLL, ui.text("digests.preview.text"), "");
        text.text().setEditable(false);
        text.text().setFont(ui.look().normal());
        dialog.button(
                ui.text("digests.in.browser"),
                Weight.PLAIN,
                () -> Program.launch(file().toUri().toString()));
        dialog.button(ui.text("close"), Weight.PRIMARY, dialog::close);
        show();
    }

    private ChoiceBar<Digest.Form> forms(Composite row) {
        return new ChoiceBar<>(
                        row,
                        ui.look(),
                        previews.stream().map(Preview::form).toList(),
                        each -> ui.text(key("form", each)))
                .choose(previews.getFirst().form())
                .onChoice(this::show);
    }

    private static String key(String of, Enum<?> each) {
        return "digests." + of + "." + each.name().toLowerCase(Locale.ROOT);
    }

    /** Empty where the system lends none: its text shows then, and the page opens elsewhere. */
    private static Optional<Browser> browser(Composite in) {
        try {
            Browser made = new Browser(in, SWT.NONE);
            made.setJavascriptEnabled(false);
            return Optional.of(made);
        } catch (SWTError none) {
            LOG.log(System.Logger.Level.DEBUG, "no browser in a window here", none);
            return Optional.empty();
        }
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        manner.control().setFocus();
    }

    private Preview inHand() {
        return forms.flatMap(ChoiceBar::chosen)
                .flatMap(form ->
                        previews.stream().filter(each -> each.form() == form).findFirst())
                .orElseGet(previews::getFirst);
    }

    private Manner manner() {
        return manner.chosen().orElse(Manner.MAIL);
    }

    private Path file() {
        return manner() == Manner.PAGE ? inHand().page() : inHand().mailed();
    }

    private void show() {
        ShownMail mail = inHand().mail();
        String nobody = ui.text("digests.preview.nobody");
        GridCells.say(
                head,
                manner() == Manner.PAGE
                        ? ""
                        : ui.text(
                                        "digests.preview.head",
                                        mail.subject(),
                                        mail.from(),
                                        mail.to().isEmpty() ? nobody : mail.to())
                                .replace("&", "&&"));
        // Without a browser of the system the page shows as its text: what it lacks here it has where it arrives.
        GridCells.say(plain, browser.isEmpty() && manner() != Manner.TEXT ? ui.text("digests.preview.plain") : "");
        boolean asText = manner() == Manner.TEXT || browser.isEmpty();
        if (asText) {
            text.text().setText(mail.text());
            text.text().setTopIndex(0);
        } else {
            browser.get().setUrl(file().toUri().toString());
        }
        Control top = asText ? text.control() : browser.get();
        stack.topControl = top;
        seen.layout();
        dialog.content().layout(true, true);
    }

    /** The text that shows, empty where a page does. */
    public Optional<String> shownText() {
        StyledText field = text.text();
        return stack.topControl == text.control() ? Optional.of(field.getText()) : Optional.empty();
    }
}
