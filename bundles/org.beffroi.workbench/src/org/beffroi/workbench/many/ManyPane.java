package org.beffroi.workbench.many;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.dossier.routing.Status;
import org.beffroi.workbench.bar.FoldingRow;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.many.model.SharedFields;
import org.beffroi.workbench.reading.ToneAnswers;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Toggle;
import org.beffroi.workbench.window.CommandPlace;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The mentions that are chosen, above the one of them that is read: how many, of which days, what can be done to all of them, in
 * the places where it is done to one, and what they have in common. Takes no room while one is chosen, or none. Belongs to the UI
 * thread.
 */
public final class ManyPane {

    private final Ui ui;
    private final SharedWords words;
    private final Composite whole;
    private final Label count;
    private final Label when;
    private final Composite shared;
    private final Map<Status, Toggle> statuses = new EnumMap<>(Status.class);
    private Optional<ToneAnswers> tones = Optional.empty();
    private Optional<SharedFields> shown = Optional.empty();

    /**
     * @param writes false where nothing can be written: it says what they are, and no more
     * @param alone called to choose one alone again
     */
    public ManyPane(
            Composite parent,
            Ui ui,
            SharedWords words,
            boolean writes,
            MentionCommands doing,
            boolean hasStrategy,
            Runnable alone) {
        this.ui = ui;
        this.words = words;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 4).applyTo(whole);
        count = head(alone);
        when = Look.styled(indented(ui.look().small()), "secondary");
        if (writes) {
            deeds(doing, hasStrategy);
        }
        shared = new Composite(whole, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = Look.MARGIN;
        place.verticalIndent = Look.GRID;
        shared.setLayoutData(place);
        shared.setLayout(GridCells.grid(2, 0, Look.MARGIN, 2));
        GridCells.rule(whole, Look.GRID);
        // What stands beneath is one of them, and what is done above is done to all.
        Label one = Look.styled(indented(ui.look().small()), "secondary");
        one.setText(ui.text("many.one"));
        GridCells.show(whole, false);
    }

    /** How many they are, on the colour of what is selected: what is done beneath is done to all of these. */
    private Label head(Runnable alone) {
        Composite row = Look.styled(new Composite(whole, SWT.NONE), "selected");
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .extendedMargins(Look.MARGIN, Look.GRID, 4, 4)
                .margins(0, 0)
                .applyTo(row);
        Label label = GridCells.words(row, ui.look().strong());
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.CENTER;
        PushButton.ofIcon(row, ui, Icon.CLOSE, ui.text("many.alone"))
                .onPress(alone)
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return label;
    }

    private Label indented(Font font) {
        Label label = GridCells.words(whole, font);
        ((GridData) label.getLayoutData()).horizontalIndent = Look.MARGIN;
        return label;
    }

    private void deeds(MentionCommands doing, boolean hasStrategy) {
        heading(CoreFields.TONE);
        ToneAnswers offered = new ToneAnswers(whole, ui, true, doing::tone);
        offered.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tones = Optional.of(offered);
        heading(CoreFields.STATUS);
        FoldingRow standing = row();
        Stream.of(Status.values()).forEach(status -> status(standing, status, doing));
        FoldingRow buttons = row();
        // What is written on them begins where the words above begin.
        ((GridData) buttons.control().getLayoutData()).horizontalIndent = -PushButton.PAD;
        PushButton assigning =
                new PushButton(buttons.control(), ui, Weight.QUIET, Optional.of(Icon.ROUTE), ui.text("follow.assign"));
        buttons.add(assigning.onPress(doing::assign), assigning::getText, over -> doing.assign());
        PushButton tagging = button(buttons, "many.tag");
        buttons.add(tagging.onPress(() -> doing.tag(tagging)), tagging::getText, doing::tag);
        PushButton digest = button(buttons, "many.digest");
        buttons.add(digest.onPress(doing::digest), digest::getText, over -> doing.digest());
        if (hasStrategy) {
            PushButton evidence =
                    CommandPlace.markIn(whole, button(buttons, "many.evidence"), MentionCommands.EVIDENCE);
            buttons.add(evidence.onPress(doing::evidence), evidence::getText, over -> doing.evidence());
        }
    }

    private PushButton button(FoldingRow in, String key) {
        return new PushButton(in.control(), ui, Weight.QUIET, Optional.empty(), ui.text(key));
    }

    private void heading(Field field) {
        Label label = Look.styled(indented(ui.look().small()), "secondary");
        label.setText(Language.capital(field.label(ui.language().locale())));
        ((GridData) label.getLayoutData()).verticalIndent = Look.GRID - 2;
    }

    private FoldingRow row() {
        FoldingRow row = new FoldingRow(whole, ui, 1);
        row.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    private void status(FoldingRow in, Status status, MentionCommands doing) {
        Toggle toggle = new Toggle(
                in.control(),
                ui.look(),
                Language.capital(status.label(ui.language().locale())),
                Optional.empty(),
                false);
        toggle.addListener(SWT.Selection, event -> doing.status(status));
        in.add(toggle, toggle::text, over -> doing.status(status));
        statuses.put(status, toggle);
    }

    /** The control to lay out. */
    public Control control() {
        return whole;
    }

    /**
     * Shows how many are chosen and what they have in common; true where it takes more room or less than before.
     *
     * @param chosen how many
     * @param mentions all of them where they are at hand and not too many to be counted at once, else none
     */
    public boolean show(int chosen, List<Entry> mentions) {
        boolean several = chosen > 1;
        boolean shows = !((GridData) whole.getLayoutData()).exclude;
        Optional<SharedFields> now =
                mentions.size() == chosen && several ? Optional.of(SharedFields.of(mentions)) : Optional.empty();
        String many = ui.language().counted("many.chosen", chosen);
        boolean changed = several != shows || several && !(now.equals(shown) && many.equals(count.getText()));
        if (several && changed) {
            count.setText(many);
            shown = now;
            fill();
            whole.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        GridCells.show(whole, several);
        return changed;
    }

    private void fill() {
        GridCells.say(when, shown.map(words::when).orElseGet(() -> ui.text("many.uncounted")));
        tones.ifPresent(answers ->
                answers.show(shown.flatMap(all -> all.ofAll(CoreFields.TONE)).map(tone -> Tone.of(Optional.of(tone)))));
        Optional<String> standing = shown.flatMap(all -> all.ofAll(CoreFields.STATUS));
        statuses.forEach((status, toggle) ->
                toggle.setChosen(standing.filter(status.value()::equals).isPresent()));
        Stream.of(shared.getChildren()).forEach(Control::dispose);
        shown.ifPresent(all -> all.fields().stream()
                .filter(counted -> !isChosenAbove(all, counted.field()))
                .forEach(counted -> {
                    Label name = Look.styled(new Label(shared, SWT.NONE), "secondary");
                    name.setFont(ui.look().small());
                    name.setText(words.name(counted.field()));
                    name.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
                    GridCells.words(shared, ui.look().small())
                            .setText(words.values(counted, all.all()).replace("&", "&&"));
                }));
        GridCells.show(shared, shown.isPresent());
    }

    /** Whether the tone of all of them is the one that is lit above. */
    private boolean isChosenAbove(SharedFields all, Field field) {
        return tones.isPresent()
                && field.equals(CoreFields.TONE)
                && all.ofAll(CoreFields.TONE).isPresent();
    }
}
