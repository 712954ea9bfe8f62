package org.beffroi.workbench.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.dossier.harvest.Harvest.Kind;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.language.Spans;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.listen.ResultList;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.source.model.DossierSources;
import org.beffroi.workbench.source.model.SourceDraft;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks what a source is, at the left, and why its mentions may be kept, at the right; shows what a visit would bring.
 *
 * <p>Belongs to the UI thread; whoever implements {@link Work} visits and keeps.
 */
public final class AddSourceDialog extends DialogWindow {

    /** What the dialog asks of its surroundings; each returns at once. */
    public interface Work {
        /** Visits without keeping. */
        void attempt(SourceDraft draft, DossierSources.TrialAnswer answer);

        /** Keeps it; told why not, or that it is done. */
        void add(SourceDraft draft, Consumer<Optional<Sentence>> then);

        /** The dialog was closed. */
        void closed();
    }

    private static final List<Duration> RHYTHMS = List.of(
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1));
    private static final int WIDTH = 940;
    private static final int HEIGHT = 720;
    private static final int COLUMN = 430;

    private final Ui ui;
    private static final String MOST_COMMON = "feed";

    private final List<Kind> kinds;
    private final Set<String> taken;
    private final Work work;
    private final FramedText name;
    private final PushButton kindButton;
    private final SourceParameters parameters;
    private final ChoiceBar<Duration> every;
    private final FramedText purpose;
    private final ChoiceBar<Lawful.Basis> basis;
    private final FramedText retention;
    private final ChoiceBar<Lawful.Rights> rights;
    private final Label told;
    private final ResultList brought;
    private Kind kind;

    /**
     * @param kinds those that can be added, at least one; a feed is offered first, which most sites have
     * @param taken names of the sources there are
     */
    public AddSourceDialog(Shell parent, Ui ui, Days days, List<Kind> kinds, Set<String> taken, Work work) {
        super(parent, ui, ui.text("sources.add.heading"));
        this.ui = ui;
        this.kinds = List.copyOf(kinds);
        this.taken = Set.copyOf(taken);
        this.work = work;
        this.kind = kinds.stream()
                .filter(one -> one.id().equals(MOST_COMMON))
                .findFirst()
                .orElse(kinds.getFirst());
        Composite two = new Composite(dialog.content(), SWT.NONE);
        two.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout columns = GridCells.grid(2, 0, 5, 6);
        columns.horizontalSpacing = 3 * Look.GRID;
        columns.makeColumnsEqualWidth = true;
        two.setLayout(columns);
        Composite left = column(two);
        Composite right = column(two);
        heading(left, "sources.add.what");
        kindButton = captioned(
                left,
                "sources.add.kind",
                new PushButton(left, ui, Weight.PLAIN, Optional.empty(), label(kind)).opensList());
        kindButton.onPress(this::chooseKind);
        name = field(left, "sources.add.name", "sources.add.name.prompt");
        parameters = new SourceParameters(left, ui);
        dialog.caption(left, ui.text("sources.add.every"));
        Spans spans = new Spans(ui.language());
        every = new ChoiceBar<>(left, ui.look(), RHYTHMS, spans::of).choose(Duration.ofMinutes(30));
        heading(right, "sources.add.lawful");
        hint(right, ui.text("sources.add.lawful.hint"));
        purpose = field(right, "sources.add.purpose", "sources.add.purpose.prompt");
        dialog.caption(right, ui.text("sources.add.basis"));
        basis = new ChoiceBar<>(
                right, ui.look(), List.of(Lawful.Basis.values()), each -> ui.text("sources.add.basis." + key(each)));
        retention = field(right, "sources.add.retention", "sources.add.retention.prompt");
        dialog.caption(right, ui.text("sources.add.rights"));
        rights = new ChoiceBar<>(
                right, ui.look(), List.of(Lawful.Rights.values()), each -> ui.text("sources.add.rights." + key(each)));
        told = hint(right, "");
        ((GridData) told.getLayoutData()).verticalIndent = Look.GRID;
        brought = new ResultList(right, ui, days);
        brought.setEmptyText("");
        GridData list = new GridData(SWT.FILL, SWT.FILL, true, true);
        list.heightHint = 150;
        brought.setLayoutData(list);
        say(ui.text("sources.add.trial.none"));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("sources.add.try"), Weight.PLAIN, this::attempt);
        dialog.button(ui.text("sources.add.go"), Weight.PRIMARY, this::decide);
        dialog.shell().addListener(SWT.Dispose, event -> work.closed());
        fillParameters();
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        name.text().setFocus();
    }

    /** What was filled in so far. */
    public SourceDraft draft() {
        return new SourceDraft(
                name.text().getText(),
                kind,
                parameters.written(),
                every.chosen().orElseThrow(),
                purpose.text().getText(),
                basis.chosen(),
                retention.text().getText(),
                rights.chosen(),
                parameters.hosts());
    }

    private void chooseKind() {
        new Picker<Kind>(
                        kindButton,
                        ui.look(),
                        COLUMN,
                        ui.text("sources.add.kind.prompt"),
                        typed -> kinds.stream()
                                .filter(each -> Language.folded(label(each)).contains(Language.folded(typed.strip())))
                                .map(each -> new PickList.Item<>(each, label(each), ""))
                                .toList(),
                        picked -> {
                            kind = picked;
                            kindButton.setText(label(picked));
                            kindButton.getParent().layout(true);
                            fillParameters();
                        })
                .open();
    }

    private void fillParameters() {
        parameters.fill(kind);
        dialog.fit();
    }

    private void attempt() {
        SourceDraft draft = draft();
        if (problem(draft.missing(taken))) {
            return;
        }
        say(ui.text("sources.add.trying"));
        brought.show(Rows.none());
        work.attempt(draft, new DossierSources.TrialAnswer() {
            @Override
            public void brought(Rows rows, List<Sentence> remarks, boolean more) {
                if (!dialog.shell().isDisposed()) {
                    showBrought(rows, remarks, more);
                }
            }

            @Override
            public void refused(Sentence why) {
                if (!dialog.shell().isDisposed()) {
                    say("");
                    dialog.refuse(ui.say(why));
                }
            }
        });
    }

    private void showBrought(Rows rows, List<Sentence> remarks, boolean more) {
        List<String> lines = new ArrayList<>();
        lines.add(
                more
                        ? ui.text("sources.add.brought.more", ui.language().number(rows.size()))
                        : ui.language().counted("sources.add.brought", rows.size()));
        remarks.stream().limit(2).map(ui::say).forEach(lines::add);
        say(String.join("\n", lines));
        brought.show(rows);
    }

    private void decide() {
        SourceDraft draft = draft();
        List<Sentence> problems = new ArrayList<>(draft.missing(taken));
        problems.addAll(draft.unlawful());
        if (problem(problems)) {
            return;
        }
        work.add(draft, why -> {
            if (dialog.shell().isDisposed()) {
                return;
            }
            if (why.isPresent()) {
                dialog.refuse(ui.say(why.get()));
            } else {
                dialog.close();
            }
        });
    }

    private boolean problem(List<Sentence> problems) {
        dialog.setProblem(
                problems.isEmpty()
                        ? Optional.empty()
                        : Optional.of(problems.stream().map(ui::say).collect(Collectors.joining(" "))));
        return !problems.isEmpty();
    }

    private void say(String words) {
        told.setText(words);
        told.getParent().layout(true, true);
    }

    private String label(Kind of) {
        return of.label(ui.language().locale());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayout(GridCells.grid(1, 0, 5, 6));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = COLUMN;
        column.setLayoutData(place);
        return column;
    }

    private void heading(Composite in, String key) {
        Label heading = new Label(in, SWT.NONE);
        heading.setFont(ui.look().strong());
        heading.setText(ui.text(key));
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private Label hint(Composite in, String text) {
        return dialog.hint(in, text);
    }

    private <C extends Control> C captioned(Composite in, String key, C control) {
        dialog.caption(in, ui.text(key)).moveAbove(control);
        control.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, true, false));
        return control;
    }

    private FramedText field(Composite in, String key, String prompt) {
        return SourceParameters.field(in, ui.look(), ui.text(key), ui.text(prompt), SWT.SINGLE);
    }
}
