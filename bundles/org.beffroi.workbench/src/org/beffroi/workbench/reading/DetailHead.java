package org.beffroi.workbench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.workbench.bar.FoldingRow;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.moderation.ModerationAnswers;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.CommandPlace;
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
    private final ToneAnswers tones;
    private final Label moderating;
    private final ModerationAnswers moderation;
    private final PushButton marking;
    private final FoldingRow statuses;
    private final FoldingRow buttons;
    private final PushButton original;
    private Optional<Detail> shown = Optional.empty();
    private boolean offered = true;

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
        deeds.add(heading(CoreFields.TONE));
        tones = new ToneAnswers(whole, ui, writes, actions::tone);
        tones.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        deeds.add(tones.control());
        moderating = words(ui.text("moderation.heading"));
        moderation = new ModerationAnswers(whole, ui, writes, actions::moderate);
        moderation.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        deeds.add(heading(CoreFields.STATUS));
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
        marking = marking(actions);
        marking.setEnabled(writes);
    }

    /** Marks what the machine missed: where it read something, the answers stand above. */
    private PushButton marking(DetailActions actions) {
        PushButton button =
                new PushButton(buttons.control(), ui, Weight.QUIET, Optional.empty(), ui.text("moderation.mark"));
        button.onPress(() -> mark(button, actions));
        return buttons.add(button, button::getText, over -> mark(over, actions));
    }

    private void mark(Control over, DetailActions actions) {
        PopupMenu menu = new PopupMenu(over);
        ModerationAnswers.kinds(menu, ui, actions::moderate);
        menu.openUnder(over);
    }

    private void support(Runnable taking) {
        PushButton supporting = new PushButton(
                        buttons.control(), ui, Weight.QUIET, Optional.empty(), ui.text("many.evidence"))
                .onPress(taking);
        CommandPlace.markIn(whole, supporting, "evidence");
        buttons.add(supporting, supporting::getText, over -> taking.run());
    }

    private Label words(Font font) {
        Label label = GridCells.words(whole, font);
        GridData place = (GridData) label.getLayoutData();
        place.horizontalIndent = Look.MARGIN;
        return label;
    }

    /** What the answers below it are of, close to them and apart from what stands above. */
    private Label heading(Field field) {
        return words(Language.capital(field.label(ui.language().locale())));
    }

    private Label words(String heading) {
        Label label = Look.styled(words(ui.look().small()), "secondary");
        label.setText(heading);
        ((GridData) label.getLayoutData()).verticalIndent = Look.GRID - 2;
        return label;
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

    /** Where several are chosen, what is done is done to all of them, from above: here one is only read. */
    void offerDeeds(boolean offered) {
        deeds.forEach(deed -> GridCells.show(deed, offered));
        this.offered = offered;
        shown.ifPresent(this::moderation);
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
        tones.show(Optional.of(detail.tone()));
        moderation(detail);
        buttons.show(original, detail.original().isPresent());
        buttons.renew();
    }

    private void moderation(Detail detail) {
        boolean concerns = ModerationAnswers.concern(detail.entry());
        moderation.show(detail.entry());
        GridCells.show(moderating, offered && concerns);
        GridCells.show(moderation.control(), offered && concerns);
        buttons.show(marking, !concerns);
    }

    /** An ampersand is a letter here, not a mnemonic. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }
}
