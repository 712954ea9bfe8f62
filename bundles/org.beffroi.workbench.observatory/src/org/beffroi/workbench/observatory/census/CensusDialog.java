package org.beffroi.workbench.observatory.census;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.Basis;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.workbench.field.FieldProblems;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.observatory.model.DefinitionDraft;
import org.beffroi.workbench.observatory.model.ObservatoryState;
import org.beffroi.workbench.observatory.model.TerritoryNames;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what a census counts, and says it in words as it is filled in. Belongs to the UI thread. */
public final class CensusDialog extends DialogWindow {

    private static final int WIDE = 680;
    private static final int TALL = 480;
    private static final String USUAL_DAYS = "90";

    /** Told what is to be counted. */
    @FunctionalInterface
    public interface Counting {
        void count(CensusDefinition definition, LocalDate asOf, KeptDirectory directory);
    }

    /**
     * What there is to count.
     *
     * @param state what the dossier holds, one directory at least
     * @param names of territories
     * @param sightings how many accounts somebody looked at by hand
     */
    public record Countable(ObservatoryState state, TerritoryNames names, long sightings) {}

    private final Ui ui;
    private final Countable countable;
    private final Counting counting;
    private KeptDirectory directory;
    private final FieldProblems problems;
    private final FramedText name;
    private final FramedText day;
    private final ChoiceBar<Basis> basis;
    private final Composite activity;
    private final FramedText days;
    private final Label unseen;
    private final SetField<Territory.Kind> bodies;
    private final SetField<String> departements;
    private final SetField<AccountNetwork> networks;
    private final SetField<AccountKind> accounts;
    private final CheckBox parts;
    private final CheckBox sampled;
    private final FramedText remark;
    private final Label words;
    private final PushButton primary;

    public CensusDialog(Shell parent, Ui ui, Countable countable, Counting counting) {
        super(parent, ui, ui.text("observatory.new.heading"));
        this.ui = ui;
        this.countable = countable;
        this.counting = counting;
        directory = countable.state().latest().orElseThrow();
        problems = new FieldProblems(ui.look());
        Composite in = dialog.content();
        Composite first = columns(in, 2);
        name = field(first, "observatory.new.name", DefinitionDraft.NAME);
        day = field(first, "observatory.new.day", DefinitionDraft.DAY);
        chooseDirectory(in);
        dialog.caption(in, ui.text("observatory.new.counts"));
        basis = new ChoiceBar<>(
                        in, ui.look(), List.of(Basis.values()), one -> ui.text("observatory.basis." + one.key()))
                .choose(Basis.DECLARED);
        activity = columns(in, 1);
        days = field(activity, "observatory.new.days", DefinitionDraft.DAYS);
        unseen = GridCells.words(in, ui.look().small(), "alarm");
        Composite sets = columns(in, 2);
        bodies = set(sets, "bodies", List.of(Territory.Kind.values()).reversed(), this::kind);
        departements = set(
                sets,
                "departements",
                List.copyOf(countable.names().departements().keySet()),
                countable.names()::departement);
        networks = set(sets, "networks", List.of(AccountNetwork.values()), NetworkName::of);
        accounts = set(
                sets,
                "accounts",
                List.of(AccountKind.PAGE, AccountKind.GROUP, AccountKind.PROFILE, AccountKind.CHANNEL),
                one -> ui.text("observatory.account." + one.key()));
        parts = new CheckBox(in, ui, SWT.WRAP, ui.text("observatory.new.parts"));
        parts.setTicked(true);
        sampled = new CheckBox(in, ui, SWT.WRAP, ui.text("observatory.new.sampled"));
        remark = dialog.field(ui.text("observatory.new.remark"), "");
        words = words(in);
        primary = buttons();
        fillAndFollow();
    }

    private PushButton buttons() {
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        return dialog.button(ui.text("observatory.new.count"), Weight.PRIMARY, this::count);
    }

    private void fillAndFollow() {
        day.text().setText(directory.source().asOf().toString());
        name.text().setText(freeName());
        days.text().setText(USUAL_DAYS);
        List.of(name, day, days, remark).forEach(field -> field.text().addListener(SWT.Modify, event -> say()));
        basis.onChoice(this::say);
        List.of(bodies, departements, networks, accounts).forEach(set -> set.onChange(this::say));
        parts.onTick(this::say);
        sampled.onTick(this::say);
        say();
    }

    private String freeName() {
        return DefinitionDraft.freeName(
                ui.text("observatory.new.name.usual"),
                directory.source().asOf(),
                countable.state().censuses());
    }

    private static Composite columns(Composite in, int many) {
        Composite columns = new Composite(in, SWT.NONE);
        var grid = GridCells.grid(many, 0, Look.MARGIN, 0);
        grid.makeColumnsEqualWidth = true;
        columns.setLayout(grid);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return columns;
    }

    private Composite cell(Composite in, String caption) {
        Composite cell = new Composite(in, SWT.NONE);
        cell.setLayout(GridCells.grid(1, 0, 0, 2));
        cell.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        dialog.caption(cell, caption);
        return cell;
    }

    private FramedText field(Composite in, String key, String where) {
        Composite cell = cell(in, ui.text(key));
        FramedText field = new FramedText(cell, ui.look(), SWT.SINGLE, ui.text(key), ui.text(key + ".prompt"));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        problems.add(where, cell, field.text());
        return field;
    }

    private <T> SetField<T> set(Composite in, String key, List<T> all, java.util.function.Function<T, String> called) {
        Composite cell = cell(in, ui.text("observatory.new." + key));
        return new SetField<>(cell, ui, all, called, ui.text("observatory.new." + key + ".all"));
    }

    private String kind(Territory.Kind kind) {
        return ui.text("observatory.kind." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    private Label words(Composite in) {
        Composite panel = Look.styled(new Composite(in, SWT.NONE), "panel");
        panel.setLayout(GridCells.grid(1, Look.GRID + 4, 0, 4));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = Look.GRID;
        panel.setLayoutData(place);
        GridCells.words(panel, ui.look().smallStrong()).setText(ui.text("observatory.new.words"));
        return GridCells.words(panel, ui.look().normal());
    }

    /** Where there is one alone, nobody is asked. */
    private void chooseDirectory(Composite in) {
        List<KeptDirectory> all = countable.state().directories();
        if (all.size() < 2) {
            return;
        }
        dialog.caption(in, ui.text("observatory.new.directory"));
        PushButton button = new PushButton(in, ui, Weight.PLAIN, Optional.empty(), directory.name()).opensList();
        button.onPress(() -> new Picker<>(
                        button,
                        ui.look(),
                        400,
                        ui.text("observatory.new.directory"),
                        typed -> all.reversed().stream()
                                .map(one -> new PickList.Item<>(one, one.name(), ""))
                                .toList(),
                        one -> {
                            directory = one;
                            button.setText(one.name());
                            button.getParent().layout(true, true);
                            day.text().setText(one.source().asOf().toString());
                        })
                .open());
    }

    /** What is filled in. */
    public DefinitionDraft draft() {
        return new DefinitionDraft(
                name.text().getText(),
                day.text().getText(),
                basis.chosen().orElse(Basis.DECLARED),
                days.text().getText(),
                new DefinitionDraft.Among(
                        bodies.chosen(),
                        departements.chosen(),
                        networks.chosen(),
                        accounts.chosen(),
                        parts.isTicked(),
                        sampled.isTicked()),
                remark.text().getText());
    }

    private void say() {
        DefinitionDraft draft = draft();
        GridCells.show(activity, draft.counts() == Basis.ACTIVE);
        GridCells.say(unseen, isUnknown(draft) ? ui.text("observatory.new.unseen") : "");
        primary.setEnabled(!isUnknown(draft));
        primary.redraw();
        String said = draft.words().stream().map(ui::say).collect(Collectors.joining(" "));
        words.setText((said.isEmpty() ? ui.text("observatory.new.words.none") : said).replace("&", "&&"));
        dialog.fit();
    }

    /** The definition in words, as it shows. */
    public String said() {
        return words.getText();
    }

    /** Chooses the only département that is counted. */
    public void within(String departement) {
        departements.choose(departement);
        say();
    }

    /** Counts it, or says under each field what is wrong there. */
    public void count() {
        DefinitionDraft draft = draft();
        Map<String, Sentence> wrong = draft.problems();
        if (!wrong.isEmpty() || isUnknown(draft)) {
            problems.show(wrong, ui::say);
            dialog.fit();
            return;
        }
        dialog.close();
        counting.count(draft.definition(), draft.asOf().orElseThrow(), directory);
    }

    /** Whether nothing at all would be known. */
    private boolean isUnknown(DefinitionDraft draft) {
        return draft.counts() != Basis.DECLARED && countable.sightings() == 0;
    }

    @Override
    public void open() {
        dialog.open(WIDE, TALL);
        name.text().setFocus();
        name.text().selectAll();
    }
}
