package org.beffroi.workbench.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.PreviewSummary;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.listen.ResultList;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows how files would be read, lets the user correct it, then imports: columns and what they fill at the left, the first
 * mentions at the right.
 *
 * <p>Belongs to the UI thread; files are read by whoever implements {@link Work}.
 */
public final class ImportDialog extends DialogWindow {

    /** What the dialog asks of its surroundings; each returns at once. */
    public interface Work {
        /**
         * Reads the beginning of a file; the answer comes through {@link ImportDialog#show} or {@link ImportDialog#refuse}.
         *
         * @param named whether authors show as the file names them; else under pseudonyms
         */
        void preview(Path file, ImportWishes wishes, boolean named);

        /**
         * Counts what an import would bring.
         *
         * @return asks it to stop
         */
        Cancel count(ImportRequest request, FileImports.Counting answer);

        /** Keeps the corrections under a name, to be recognised next time. */
        void keep(String name, Path file, ImportWishes wishes);

        /** Imports. */
        void run(ImportRequest request);
    }

    private static final int WIDTH = 1040;
    private static final int HEIGHT = 740;

    private final Ui ui;
    private final List<Path> files;
    private final List<Term> profiles;
    private final Work work;
    private final PushButton profile;
    private final Label called;
    private final ImportSides sides;
    private final ComingWords words;
    private final Label warnings;
    private final ColumnTable columns;
    private final ResultList first;
    private final CheckBox pseudonymise;
    private final CheckBox publicAuthors;
    private final CheckBox remember;
    private final PushButton go;
    private final Map<String, String> mapping = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final List<ValueUse> met;
    private boolean unticked;
    private boolean counted;
    private Optional<ImportPreview> previewed = Optional.empty();
    private Optional<ImportCensus> census = Optional.empty();
    private Cancel counting = Cancel.never();
    private ImportWishes wishes;

    /**
     * An import that was made and is corrected.
     *
     * @param wishes how its files were read
     * @param met values that it met and nobody knows
     */
    public record Before(ImportWishes wishes, List<ValueUse> met) {

        /** None was made. */
        public static Before none() {
            return new Before(ImportWishes.none(), List.of());
        }
    }

    /** @param before the import that is corrected */
    public ImportDialog(
            Shell parent, Ui ui, Days days, List<Path> files, List<Term> profiles, Before before, Work work) {
        super(parent, ui, ui.language().counted("import.heading", files.size()));
        this.ui = ui;
        this.files = List.copyOf(files);
        this.profiles = List.copyOf(profiles);
        this.work = work;
        this.wishes = before.wishes();
        this.met = List.copyOf(before.met());
        take(wishes);
        Composite line = line();
        called = new Label(line, SWT.NONE);
        called.setFont(ui.look().strong());
        called.setText(name(files.getFirst()).replace("&", "&&"));
        called.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        profile = new PushButton(line, ui, Weight.PLAIN, Optional.empty(), ui.text("import.profile.none"))
                .opensList()
                .onPress(this::chooseProfile);
        words = new ComingWords(ui.language(), days);
        sides = new ImportSides(dialog.content(), ui);
        sides.say(ui.text("import.reading", name(files.getFirst())));
        columns = new ColumnTable(sides.readings(), ui, corrections());
        sides.onCheck(columns::toFirstDoubt);
        sides.onConfirmAll(columns::confirmAll);
        first = new ResultList(sides.mentions(), ui, days);
        first.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        first.wholeRows();
        first.setEmptyText(ui.text("import.first.none"));
        warnings = GridCells.words(dialog.content(), ui.look().small(), "alarm");
        ImportOptions options = new ImportOptions(dialog.content(), ui);
        pseudonymise = options.add("import.pseudonymise").onTick(this::otherPeople);
        publicAuthors = options.add("import.public").onTick(this::look);
        remember = options.add("import.remember").onTick(this::remembered);
        remember.setTicked(isCorrected());
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        go = dialog.button(ui.text("import.go"), Weight.PRIMARY, this::decide);
        go.holdsRoomFor(words.longestButton());
        go.setEnabled(false);
        shell().addListener(SWT.Dispose, event -> counting.ask());
    }

    private Composite line() {
        Composite line = new Composite(dialog.content(), SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line.setLayout(GridCells.grid(2, 0, Look.MARGIN, 0));
        return line;
    }

    /** What was said before of the files is said again. */
    private void take(ImportWishes before) {
        mapping.putAll(before.mapping());
        before.values().forEach((field, some) -> values.put(field, new LinkedHashMap<>(some)));
        constants.putAll(before.constants());
    }

    /** Opens it and reads the first file. */
    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        look();
    }

    /** Names are kept in another way: identities that are made of them are others. */
    private void otherPeople() {
        counted = false;
        look();
    }

    /** Reads the first file again; the authors show as they would be kept: public ones keep their names. */
    private void look() {
        work.preview(files.getFirst(), wishes, !pseudonymise.isTicked() || publicAuthors.isTicked());
    }

    /**
     * Shows how the file would be read.
     *
     * @param fields those of the archive, for the names of values
     */
    public void show(ImportPreview preview, Rows mentions, Fields fields) {
        if (dialog.shell().isDisposed()) {
            return;
        }
        dialog.setProblem(Optional.empty());
        profile.setText(
                ui.text("import.profile", preview.profile().label(ui.language().locale())));
        profile.getParent().layout(true);
        PreviewSummary summary = new PreviewSummary(fields, ui.language().locale());
        called.setText(ReadingWords.name(preview).replace("&", "&&"));
        called.setToolTipText(ReadingWords.writing(preview, ui.language()).replace("&", "&&"));
        ImportChoices choices = new ImportChoices(fields, ui.language());
        sides.read(new ReadingWords(preview, summary, ui));
        if (!counted) {
            columns.forget();
        }
        columns.show(preview, new ColumnTable.Said(constants, values, wishes.dayFirst(), met), choices);
        sides.doubt(columns.unchecked());
        first.show(mentions);
        preview(preview);
        go.setEnabled(true);
        count();
        dialog.fit();
    }

    /** What is doubtful of it, by its first rows until all of them were counted. */
    private void preview(ImportPreview preview) {
        previewed = Optional.of(preview);
        census = census.filter(known -> counted);
        doubt();
    }

    private void doubt() {
        previewed.ifPresent(preview -> warnings.setText(new ImportDoubts(preview, census).in(ui.language())));
    }

    /** Counts all rows, unless what was corrected since changes none of them. */
    private void count() {
        if (counted) {
            return;
        }
        counted = true;
        sides.say(words.reading(0));
        go.setText(words.button(Optional.empty()));
        counting.ask();
        counting = work.count(request(), new FileImports.Counting() {
            @Override
            public void met(long mentions) {
                if (!sides.isDisposed()) {
                    sides.say(words.reading(mentions));
                }
            }

            @Override
            public void counted(ImportCensus census) {
                if (!sides.isDisposed()) {
                    sides.say(words.of(census));
                    go.setText(words.button(Optional.of(census)));
                    columns.count(census);
                    sides.doubt(columns.unchecked());
                    ImportDialog.this.census = Optional.of(census);
                    doubt();
                    dialog.fit();
                }
            }

            @Override
            public void refused() {
                if (!sides.isDisposed()) {
                    sides.say("");
                }
            }
        });
    }

    private ImportRequest request() {
        return new ImportRequest(files, wishes, pseudonymise.isTicked(), publicAuthors.isTicked(), true);
    }

    /** Tells why the file cannot be read. */
    public void refuse(Sentence why) {
        if (!dialog.shell().isDisposed()) {
            counting.ask();
            counted = false;
            sides.say("");
            go.setEnabled(false);
            dialog.setProblem(Optional.of(ui.say(why)));
        }
    }

    private void chooseProfile() {
        new Picker<Term>(
                        profile,
                        ui.look(),
                        420,
                        ui.text("import.profile.prompt"),
                        typed -> profiles.stream()
                                .filter(each -> Language.folded(
                                                each.label(ui.language().locale()))
                                        .contains(Language.folded(typed.strip())))
                                .map(each -> new PickList.Item<>(
                                        each, each.label(ui.language().locale()), ""))
                                .toList(),
                        picked -> {
                            mapping.clear();
                            values.clear();
                            constants.clear();
                            again(ImportWishes.none().withProfile(picked.value()));
                        })
                .open();
    }

    private FileCorrections corrections() {
        return new FileCorrections() {
            @Override
            public void column(String column, String field) {
                mapping.put(column, field);
                again(wishes.withMapping(mapping));
            }

            @Override
            public void value(String field, String written, String kept) {
                values.computeIfAbsent(field, any -> new LinkedHashMap<>()).put(written, kept);
                boolean before = counted;
                again(wishes.withValues(values));
                // Of all values, that of the network alone says which mention a row is; confirmed, it says the same.
                counted = before && (!field.equals(CoreFields.NETWORK.name()) || isKept(field, written, kept));
            }

            @Override
            public void dayFirst(boolean first) {
                again(wishes.withDayFirst(first));
            }

            @Override
            public void constant(String field, String value) {
                if (value.isEmpty()) {
                    constants.remove(field);
                } else {
                    constants.put(field, value);
                }
                again(wishes.withConstants(constants));
            }
        };
    }

    /** Whether the file is read so already. */
    private boolean isKept(String field, String written, String kept) {
        return previewed.stream()
                .flatMap(preview -> preview.values().stream())
                .anyMatch(one -> one.field().equals(field)
                        && one.written().equals(written)
                        && one.kept().equals(kept));
    }

    private void again(ImportWishes other) {
        wishes = other;
        counted = false;
        if (!unticked) {
            remember.setTicked(isCorrected());
        }
        look();
    }

    /** Whether the user said something of the file. */
    private boolean isCorrected() {
        return !mapping.isEmpty()
                || !values.isEmpty()
                || !constants.isEmpty()
                || wishes.dayFirst().isPresent();
    }

    private void decide() {
        if (remember.isTicked() && isCorrected()) {
            work.keep(name(files.getFirst()), files.getFirst(), wishes);
        }
        ImportRequest asked = request();
        dialog.close();
        work.run(asked);
    }

    /** Corrections are kept as a rule; whoever does not want it is not asked again. */
    private void remembered() {
        unticked = !remember.isTicked();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
