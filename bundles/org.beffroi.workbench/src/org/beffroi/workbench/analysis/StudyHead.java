package org.beffroi.workbench.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.workbench.analysis.model.ReportFormats;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.analysis.model.Study.Comparison;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.Viewer;
import org.beffroi.workbench.viewer.ViewerContext;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The name of the analysis in hand, and what can be done with what it found. Belongs to the UI thread. */
final class StudyHead {

    /** From the sign that a button opens a list to the edge of the button, in points. */
    private static final int INSET = PushButton.PAD - 4;

    private final Ui ui;
    private final Study study;
    private final Composite row;
    private final Label title;
    private final PushButton pin;
    private final PushButton compare;
    private final PushButton export;
    private final Supplier<List<ReportWriter>> writers;
    private final FileChooser files;
    private final AnalysisActions deeds;
    private Supplier<List<Viewer>> viewers = List::of;
    private Optional<Analysis<?>> analysis = Optional.empty();

    StudyHead(
            Composite parent,
            Ui ui,
            Study study,
            Supplier<List<ReportWriter>> writers,
            FileChooser files,
            AnalysisActions deeds) {
        this.ui = ui;
        this.files = files;
        this.study = study;
        this.writers = writers;
        this.deeds = deeds;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(4)
                .margins(Look.MARGIN, Look.GRID)
                // What is drawn on the last button ends where the result below ends, not its edge.
                .extendedMargins(0, -INSET, 0, 0)
                .spacing(2, 5)
                .applyTo(row);
        title = Look.styled(new Label(row, SWT.NONE), "secondary");
        title.setFont(ui.look().strong());
        deeds.carry(title, place -> Optional.of(ViewerContext.Hold.WHOLE));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pin = new PushButton(row, ui, Weight.QUIET, Optional.of(Icon.PIN), ui.text("analyses.unpin"))
                .onPress(study::pin);
        compare = new PushButton(row, ui, Weight.QUIET, Optional.of(Icon.COMPARE), ui.text("analyses.compare"))
                .opensList()
                .onPress(this::offerComparisons);
        export = new PushButton(row, ui, Weight.QUIET, Optional.of(Icon.EXPORT), ui.text("export"))
                .opensList()
                .onPress(this::offerFormats);
    }

    /** The control to lay out. */
    Control control() {
        return row;
    }

    /** Where what shows is had from. */
    void copies(Supplier<List<Viewer>> shown) {
        viewers = shown;
    }

    /** Shows the name of the analysis in hand. */
    void show(Analysis<?> of) {
        analysis = Optional.of(of);
        title.setText(Analyses.title(of, ui.language().locale()).replace("&", "&&"));
        title.setToolTipText(Analyses.answers(of, ui.language().locale()).replace("&", "&&"));
        compare.setEnabled(!comparable().isEmpty());
        renew();
    }

    /** Shows whether what is in hand is pinned, and whether there is anything to do with it. */
    void renew() {
        boolean found = study.main().state().report().isPresent();
        pin.setText(ui.text(study.isPinned() ? "analyses.unpin" : "analyses.pin"));
        pin.setEnabled(found);
        export.setEnabled(found);
        row.layout(true);
    }

    private List<Parameter> comparable() {
        return analysis.map(of -> Form.of(of.parameters()).components()).orElse(List.of()).stream()
                .filter(component -> component.kind() == Kind.PERIOD || component.kind() == Kind.QUERY)
                .filter(component -> component.shape() != Parameter.Shape.MANY)
                .toList();
    }

    private void offerComparisons() {
        PopupMenu menu = new PopupMenu(compare);
        for (Parameter component : comparable()) {
            String label = Analyses.texts(analysis.orElseThrow(), ui.language().locale())
                    .label(component);
            menu.item(
                    ui.text("analyses.compare.with", label),
                    () -> study.compare(new Comparison(
                            component.name(), study.asked().orElseThrow().values(component.name()))));
        }
        if (study.comparison().isPresent()) {
            menu.item(ui.text("analyses.alone"), study::alone);
        }
        menu.openUnder(compare);
    }

    /** Offers the formats of files, and what can be copied. */
    void offerFormats() {
        Optional<Report> report = study.main().state().report();
        if (report.isEmpty()) {
            return;
        }
        PopupMenu menu = new PopupMenu(export);
        for (ReportWriter writer : ReportFormats.inOrder(writers.get(), report.get())) {
            menu.item(ReportFormats.name(writer, ui.language()) + "…", () -> save(report.get(), writer));
        }
        menu.separate();
        for (Viewer viewer : viewers.get()) {
            switch (viewer.result()) {
                case org.beffroi.core.result.Prose prose -> {
                    // Its sentences are in every file.
                }
                case org.beffroi.core.result.Table table ->
                    menu.item(ui.text("analyses.copy.table", table.title()), viewer::copy);
                default ->
                    menu.item(ui.text("analyses.copy.picture", viewer.result().title()), viewer::copy);
            }
        }
        menu.separate();
        if (deeds.writes()) {
            menu.item(ui.text("analyses.digest"), () -> study.asked().ifPresent(deeds::addToDigest));
        }
        menu.openUnder(export);
    }

    private void save(Report report, ReportWriter writer) {
        files.ask(row.getShell(), ReportFormats.file(report, writer), ReportFormats.id(writer))
                .ifPresent(file -> deeds.export(report, writer, file));
    }
}
