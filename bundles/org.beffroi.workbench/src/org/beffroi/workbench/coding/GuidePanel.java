package org.beffroi.workbench.coding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.dossier.coding.Code;
import org.beffroi.workbench.coding.model.Coding;
import org.beffroi.workbench.coding.model.CodingCard;
import org.beffroi.workbench.coding.model.Guide;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.moderation.ModerationAnswers;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Beside the mention that is coded: what the codes stand for, how far people agree, and the keys. Belongs to the UI thread.
 */
final class GuidePanel {

    static final int WIDTH = 360;

    /** Its colour, what it stands for, and what changes it. */
    private static final int COLUMNS = 3;

    private static final List<List<String>> KEYS = List.of(
            List.of("key.negative", "tone.negative"),
            List.of("key.enter", "coding.key.next"),
            List.of("key.neutral", "tone.neutral"),
            List.of("key.backspace", "coding.key.back"),
            List.of("key.positive", "tone.positive"),
            List.of("key.undo", "coding.key.undo"),
            List.of("key.unsure", "tone.unsure"),
            List.of("key.escape", "coding.key.leave"),
            List.of(ModerationAnswers.KEY, "moderation.nothing"));

    private final Ui ui;
    private final Coding coding;
    private final List<Field> fields;
    private final Runnable reconcile;
    private final Composite whole;
    private final ScrolledComposite scroll;
    private final Composite book;
    private final Composite agreement;
    private Guide guide = Guide.empty();
    private Set<String> given = Set.of();

    GuidePanel(Composite parent, Ui ui, Coding coding, Runnable reconcile) {
        this.ui = ui;
        this.coding = coding;
        this.fields = coding.fields();
        this.reconcile = reconcile;
        whole = panel(parent, 1, Look.MARGIN);
        Composite head = panel(whole, 2, 0);
        label(head, ui.text("coding.book"), true);
        PushButton add = PushButton.ofIcon(head, ui, Icon.PLUS, ui.text("coding.code.add"))
                .onPress(this::define);
        add.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        scroll = Look.styled(new ScrolledComposite(whole, SWT.V_SCROLL), "panel");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        book = panel(scroll, COLUMNS, 0);
        scroll.setContent(book);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
        label(whole, ui.text("coding.agreement"), true);
        agreement = panel(whole, 2, 0);
        label(whole, ui.text("coding.keys.heading"), true);
        keys();
        show(guide);
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** Shows the codebook and the agreement as they were read. */
    void show(Guide read) {
        if (whole.isDisposed()) {
            return;
        }
        guide = read;
        fillBook();
        fillAgreement();
        whole.layout(true, true);
        fit();
    }

    /** Marks what was given to the mention in hand. */
    void given(CodingCard card) {
        Set<String> now = new HashSet<>();
        now.add(CoreFields.TONE.name() + "=" + card.tone().name().toLowerCase(Locale.ROOT));
        Stream.of(card.themes(), card.places(), card.department()).forEach(coded -> coded.values()
                .forEach(value -> now.add(coded.field().name() + "=" + value.stored())));
        if (!now.equals(given)) {
            given = now;
            fillBook();
            fit();
        }
    }

    private void fillBook() {
        Stream.of(book.getChildren()).forEach(Control::dispose);
        if (guide.codes().isEmpty()) {
            Label none = quiet(book, ui.text("coding.book.none"));
            ((GridData) none.getLayoutData()).horizontalSpan = COLUMNS;
            return;
        }
        String before = "";
        for (Code code : inOrder(guide.codes())) {
            if (!code.field().equals(before)) {
                Label field = quiet(
                        book,
                        Language.capital(field(code.field()).label(ui.language().locale())));
                ((GridData) field.getLayoutData()).horizontalSpan = COLUMNS;
                ((GridData) field.getLayoutData()).verticalIndent = before.isEmpty() ? 0 : Look.GRID;
                before = code.field();
            }
            add(code);
        }
    }

    /** In the order in which the fields are coded; within each as the codebook has them. */
    private List<Code> inOrder(List<Code> codes) {
        return codes.stream()
                .sorted(Comparator.comparingInt(code -> fields.indexOf(field(code.field()))))
                .toList();
    }

    private void add(Code code) {
        Dot dot = new Dot(book, ui.look(), colour(code), code.value().equals("unsure"));
        GridData place = new GridData(SWT.CENTER, SWT.TOP, false, false);
        place.verticalIndent = 4;
        place.horizontalIndent = 12 * code.depth();
        dot.setLayoutData(place);
        Composite words = panel(book, 1, 0);
        ((GridLayout) words.getLayout()).verticalSpacing = 0;
        Label name = new Label(words, SWT.WRAP);
        boolean isGiven = given.contains(code.field() + "=" + code.value());
        name.setFont(isGiven ? ui.look().strong() : ui.look().normal());
        name.setText(Language.capital(
                field(code.field()).valueLabel(code.value(), ui.language().locale())));
        name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        if (!code.definition().isBlank()) {
            quiet(words, code.definition());
        }
        PushButton.ofIcon(book, ui, Icon.PEN, ui.text("coding.code.change", name.getText()))
                .onPress(() -> change(code))
                .setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
    }

    private RGB colour(Code code) {
        if (code.colour().isPresent()) {
            return ChartColours.written(code.colour().get());
        }
        return code.field().equals(CoreFields.TONE.name())
                ? ToneColours.of(Row.Tone.of(Optional.of(code.value())))
                : ui.look().palette().secondary();
    }

    private Field field(String key) {
        return fields.stream()
                .filter(field -> field.name().equals(key))
                .findFirst()
                .orElse(CoreFields.THEME);
    }

    private void fillAgreement() {
        Stream.of(agreement.getChildren()).forEach(Control::dispose);
        if (guide.agreements().isEmpty()) {
            Label none = quiet(agreement, ui.text("coding.agreement.none"));
            ((GridData) none.getLayoutData()).horizontalSpan = 2;
            return;
        }
        for (Guide.OnField on : guide.agreements()) {
            label(agreement, Language.capital(on.field().label(ui.language().locale())), false);
            Label far = new Label(agreement, SWT.RIGHT);
            far.setText(ui.language().share(on.agreed(), on.mentions()));
            far.setFont(ui.look().normal());
            far.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        }
        PushButton differ = new PushButton(
                        agreement,
                        ui,
                        Weight.PLAIN,
                        Optional.empty(),
                        ui.language().counted("coding.agreement.differ", guide.toReconcile()))
                .onPress(reconcile);
        differ.setEnabled(guide.toReconcile() > 0);
        differ.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
    }

    private void keys() {
        Composite grid = panel(whole, 4, 0);
        ((GridLayout) grid.getLayout()).verticalSpacing = 2;
        for (List<String> key : KEYS) {
            Label cap = new Label(grid, SWT.NONE);
            cap.setFont(ui.look().smallStrong());
            cap.setText(ui.text(key.getFirst()));
            Label what = Look.styled(new Label(grid, SWT.NONE), "secondary");
            what.setFont(ui.look().small());
            what.setText(ui.text(key.getLast()));
            what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
    }

    private void define() {
        new CodeDialog(whole.getShell(), ui, fields, coding::define).open();
    }

    private void change(Code code) {
        new CodeDialog(whole.getShell(), ui, field(code.field()), code, coding::define).open();
    }

    private void fit() {
        book.layout(true, true);
        int width = Math.max(200, scroll.getClientArea().width);
        scroll.setMinSize(book.computeSize(width, SWT.DEFAULT, true));
    }

    private Label label(Composite in, String words, boolean heading) {
        Label label = new Label(in, SWT.NONE);
        label.setFont(heading ? ui.look().smallStrong() : ui.look().normal());
        label.setText(words);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    private Label quiet(Composite in, String words) {
        Label label = Look.styled(new Label(in, SWT.WRAP), "secondary");
        label.setFont(ui.look().small());
        // An ampersand is a letter here, not a mnemonic.
        label.setText(words.replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH - 6 * Look.MARGIN;
        label.setLayoutData(wide);
        return label;
    }

    private static Composite panel(Composite in, int columns, int margin) {
        Composite panel = Look.styled(new Composite(in, SWT.NONE), "panel");
        panel.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(margin, margin)
                .spacing(Look.GRID, 6)
                .applyTo(panel);
        return panel;
    }
}
