package org.beffroi.workbench.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.workbench.bar.BarLayout;
import org.beffroi.workbench.bar.FoldingRow;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Who wrote the mention in hand, where and when, and what is done with it: it stays above while the text scrolls. UI thread. */
final class DetailHead {

    private final Ui ui;
    private final Days days;
    private final Composite whole;
    private final Label name;
    private final Label when;
    private final List<Control> deeds = new ArrayList<>();
    private final Map<Row.Tone, Toggle> answers = new EnumMap<>(Row.Tone.class);
    private final Composite tones;
    private final FoldingRow statuses;
    private final FoldingRow buttons;
    private final PushButton original;
    private Optional<Detail> shown = Optional.empty();

    /**
     * @param writes false where nothing can be written
     * @param tag goes where tags are typed
     */
    DetailHead(Composite parent, Ui ui, Days days, boolean writes, DetailActions actions, Runnable tag) {
        this.ui = ui;
        this.days = days;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .extendedMargins(0, 0, Look.MARGIN, Look.GRID)
                .margins(0, 0)
                .spacing(0, 4)
                .applyTo(whole);
        name = words(ui.look().strong());
        when = Look.styled(words(ui.look().small()), "secondary");
        heading(CoreFields.TONE);
        tones = new Composite(whole, SWT.NONE);
        tones.setLayout(new BarLayout(1));
        tones.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        deeds.add(tones);
        addTones(writes, actions);
        heading(CoreFields.STATUS);
        statuses = row();
        buttons = row();
        // What is written on them begins where the words above begin.
        ((GridData) buttons.control().getLayoutData()).horizontalIndent = -PushButton.PAD;
        actions.support().ifPresent(this::support);
        original = new PushButton(
                        buttons.control(), ui, Weight.QUIET, Optional.of(Icon.OPEN), ui.text("detail.original"))
                .onPress(() -> open(actions));
        buttons.add(original, original::getText, over -> open(actions));
        PushButton tagging = new PushButton(
                        buttons.control(), ui, Weight.QUIET, Optional.empty(), ui.text("detail.tag"))
                .onPress(tag);
        buttons.add(tagging, tagging::getText, over -> tag.run());
        tagging.setEnabled(writes);
    }

    private void support(Runnable taking) {
        PushButton supporting = new PushButton(
                        buttons.control(), ui, Weight.QUIET, Optional.empty(), ui.text("many.evidence"))
                .onPress(taking);
        buttons.add(supporting, supporting::getText, over -> taking.run());
    }

    private Label words(Font font) {
        Label label = GridCells.words(whole, font);
        GridData place = (GridData) label.getLayoutData();
        place.horizontalIndent = Look.MARGIN;
        return label;
    }

    /** What the answers below it are of, close to them and apart from what stands above. */
    private void heading(Field field) {
        Label label = Look.styled(words(ui.look().small()), "secondary");
        label.setText(Language.capital(field.label(ui.language().locale())));
        ((GridData) label.getLayoutData()).verticalIndent = Look.GRID - 2;
        deeds.add(label);
    }

    /** One line that folds, however narrow the pane: the text below has the room. */
    private FoldingRow row() {
        FoldingRow row = new FoldingRow(whole, ui, 1);
        row.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        deeds.add(row.control());
        return row;
    }

    private void open(DetailActions actions) {
        shown.flatMap(Detail::original).ifPresent(actions::open);
    }

    private void addTones(boolean writes, DetailActions actions) {
        for (Row.Tone tone : List.of(Row.Tone.NEGATIVE, Row.Tone.NEUTRAL, Row.Tone.POSITIVE, Row.Tone.UNSURE)) {
            String kind = tone.name().toLowerCase(Locale.ROOT);
            String words = ui.text("tone." + kind);
            Toggle toggle =
                    new Toggle(tones, ui.look(), words, Optional.of(ToneColours.of(tone)), tone == Row.Tone.UNSURE);
            toggle.addListener(SWT.Selection, event -> actions.tone(tone));
            toggle.setEnabled(writes);
            toggle.setToolTipText(words + " (" + ui.text("key." + kind) + ")");
            toggle.setShort(ui.text(tone == Row.Tone.UNSURE ? "tone.unsure.short" : "key." + kind));
            fit(toggle);
            answers.put(tone, toggle);
        }
    }

    /**
     * Where the pane is narrow the longest answer is said shorter; then an answer is its colour and its letter, which gives it in
     * the list, but for the chosen one.
     */
    private static void fit(Toggle answer) {
        if (answer.isChosen()) {
            BarLayout.fixed(answer);
        } else {
            BarLayout.cut(answer, answer.shortWidth(), answer.shortWidth());
        }
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** Where the statuses stand side by side. */
    FoldingRow statuses() {
        return statuses;
    }

    /** Where what can be done stands side by side. */
    FoldingRow buttons() {
        return buttons;
    }

    /** Where several are chosen, what is done is done to all of them, from the bar under the list: here one is only read. */
    void offerDeeds(boolean offered) {
        deeds.forEach(deed -> GridCells.show(deed, offered));
    }

    void show(Detail detail) {
        shown = Optional.of(detail);
        name.setText(plain(detail.author().isEmpty() ? ui.text("detail.nobody") : detail.author()));
        String account =
                detail.account().isEmpty() ? "" : "@" + detail.account().replaceFirst("^@", "");
        String moment = detail.entry()
                .effective()
                .time(CoreFields.PUBLISHED)
                .map(days::fully)
                .orElse(ui.text("date.undated"));
        when.setText(plain(String.join(
                " · ",
                Stream.of(account, detail.where(), moment)
                        .filter(part -> !part.isEmpty())
                        .toList())));
        answers.forEach((tone, toggle) -> {
            toggle.setChosen(tone == detail.tone());
            fit(toggle);
        });
        tones.layout(true);
        buttons.show(original, detail.original().isPresent());
        buttons.renew();
    }

    /** An ampersand is a letter here, not a mnemonic. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }
}
