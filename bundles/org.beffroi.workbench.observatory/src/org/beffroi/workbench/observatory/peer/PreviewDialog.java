package org.beffroi.workbench.observatory.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.message.Refusal;
import org.beffroi.observatory.benchmark.MetricImport;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.observatory.benchmark.RefusedRow;
import org.beffroi.workbench.observatory.grid.GridColumn;
import org.beffroi.workbench.observatory.grid.RowGrid;
import org.beffroi.workbench.observatory.model.peer.TakenTable;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
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

/**
 * Shows what was understood of a table, and what was not, before it is taken: what is pasted into it, or what a file holds. Read anew
 * as day, network and source are filled in. Belongs to the UI thread.
 */
public final class PreviewDialog extends DialogWindow {

    private static final int WIDE = 820;
    private static final int TALL = 640;
    private static final int PASTED = 96;

    private final Ui ui;
    private final TakenTable table;
    private final Consumer<List<MetricValue>> take;
    private final Optional<FramedText> pasted;
    private final FramedText day;
    private final FramedText source;
    private final NetworkField network;
    private final Label understood;
    private final RowGrid<TakenTable.Line> grid;
    private final PushButton taking;
    private Optional<MetricImport.Read> read = Optional.empty();

    /**
     * @param pasted what is on the clipboard, shown to be changed; empty for a file
     * @param table reads it
     * @param take told what is taken
     */
    public PreviewDialog(
            Shell parent, Ui ui, Optional<String> pasted, TakenTable table, Consumer<List<MetricValue>> take) {
        super(
                parent,
                ui,
                pasted.isPresent()
                        ? ui.text("observatory.peers.paste.heading")
                        : ui.text("observatory.peers.import.of", table.source()));
        this.ui = ui;
        this.table = table;
        this.take = take;
        Composite in = dialog.content();
        this.pasted = pasted.map(this::field);
        Composite fields = new Composite(in, SWT.NONE);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var columns = GridCells.grid(3, 0, Look.MARGIN, 0);
        columns.makeColumnsEqualWidth = true;
        fields.setLayout(columns);
        day = cell(fields, "observatory.peers.day", table.today().toString());
        network = new NetworkField(cell(fields, "observatory.peers.network"), ui, table.network(), this::read);
        source = cell(fields, "observatory.peers.source", table.source());
        understood = GridCells.words(in, ui.look().normal());
        grid = new RowGrid<>(in, ui, ui.text("observatory.peers.taken"), columns());
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = 220;
        grid.setLayoutData(place);
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        taking = dialog.button(ui.text("observatory.peers.take.none"), Weight.PRIMARY, this::take);
        List.of(day, source).forEach(field -> field.text().addListener(SWT.Modify, event -> read()));
        this.pasted.ifPresent(field -> field.text().addListener(SWT.Modify, event -> read()));
    }

    private FramedText field(String text) {
        Composite in = dialog.content();
        dialog.caption(in, ui.text("observatory.peers.paste.field"));
        FramedText field = new FramedText(
                in,
                ui.look(),
                SWT.MULTI | SWT.V_SCROLL,
                ui.text("observatory.peers.paste.field"),
                ui.text("observatory.peers.paste.prompt"));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = PASTED;
        field.control().setLayoutData(place);
        field.text().setText(text);
        return field;
    }

    private Composite cell(Composite in, String key) {
        Composite cell = new Composite(in, SWT.NONE);
        cell.setLayout(GridCells.grid(1, 0, 0, 2));
        cell.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        dialog.caption(cell, ui.text(key));
        return cell;
    }

    private FramedText cell(Composite in, String key, String text) {
        FramedText field = new FramedText(cell(in, key), ui.look(), SWT.SINGLE, ui.text(key), ui.text(key));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.text().setText(text);
        return field;
    }

    private List<GridColumn<TakenTable.Line>> columns() {
        return List.of(
                GridColumn.<TakenTable.Line>text(
                                ui.text("observatory.peers.taken.line"), 56, 0, line -> line.number(ui.language()))
                        .quietWhere(line -> true),
                GridColumn.text(ui.text("observatory.peers.taken.body"), 140, 1, TakenTable.Line::body),
                GridColumn.text(ui.text("observatory.peers.taken.metric"), 170, 1, TakenTable.Line::metric),
                GridColumn.number(ui.text("observatory.peers.taken.value"), 84, TakenTable.Line::value),
                GridColumn.text(ui.text("observatory.peers.taken.why"), 220, 8, TakenTable.Line::why));
    }

    /** The rows that show: what is refused first. */
    public RowGrid<TakenTable.Line> grid() {
        return grid;
    }

    /** What was understood, in words. */
    public String understood() {
        return understood.getText();
    }

    /** Where something is pasted; empty for a file. */
    public Optional<FramedText> pasted() {
        return pasted;
    }

    private void read() {
        Optional<LocalDate> said = TakenTable.day(day.text().getText());
        TakenTable.Filled filled =
                new TakenTable.Filled(said, network.chosen(), source.text().getText());
        try {
            read = Optional.of(table.read(pasted.map(one -> one.text().getText()), filled));
            dialog.setProblem(Optional.empty());
        } catch (Refusal refusal) {
            read = Optional.empty();
            boolean nothing =
                    pasted.filter(one -> one.text().getText().isBlank()).isPresent();
            dialog.setProblem(nothing ? Optional.empty() : Optional.of(ui.say(refusal.sentence())));
        }
        show();
    }

    private void show() {
        int values = read.map(one -> one.values().size()).orElse(0);
        understood.setText(read.map(this::said)
                .orElseGet(() -> ui.text("observatory.peers.paste.hint"))
                .replace("&", "&&"));
        grid.whenEmpty(ui.text("observatory.peers.taken.none"));
        grid.show(read.map(one -> table.lines(one, ui.language())).orElse(List.of()), Optional.empty());
        taking.setText(ui.language().counted("observatory.peers.take", values));
        taking.setEnabled(values > 0);
        taking.getParent().layout(true, true);
        dialog.fit();
    }

    private String said(MetricImport.Read one) {
        List<RefusedRow> refused = one.refused();
        String rows =
                ui.text("observatory.peers.understood", one.rows(), one.values().size(), refused.size());
        String unread = one.unread().isEmpty()
                ? ""
                : " " + ui.text("observatory.peers.unread", String.join(", ", one.unread()));
        String first = refused.isEmpty()
                ? ""
                : " "
                        + ui.text(
                                "observatory.peers.refused.first",
                                ui.language().number(refused.getFirst().line()),
                                ui.say(refused.getFirst().why()));
        return rows + unread + first;
    }

    /** Takes what was understood. */
    public void take() {
        List<MetricValue> values = read.map(MetricImport.Read::values).orElse(List.of());
        if (!values.isEmpty()) {
            dialog.close();
            take.accept(values);
        }
    }

    /** The network of values whose row and column name none. */
    Optional<AccountNetwork> network() {
        return network.chosen();
    }

    @Override
    public void open() {
        read();
        dialog.open(WIDE, TALL);
        pasted.filter(field -> field.text().getText().isBlank())
                .ifPresentOrElse(field -> field.text().setFocus(), () -> taking.setFocus());
    }
}
