package org.beffroi.workbench.observatory.peer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.Metric;
import org.beffroi.observatory.benchmark.MetricImport;
import org.beffroi.observatory.benchmark.MetricTable;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.workbench.observatory.model.peer.MetricSheetDraft;
import org.beffroi.workbench.observatory.model.peer.MetricSheetDraft.Cell;
import org.beffroi.workbench.observatory.model.peer.TakenTable;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A sheet in which what is known of a body and its peers is typed, a row each: Enter goes down, Tab to the right, a block that was
 * copied from a spreadsheet spreads from the cell in hand. What was typed and not kept is there again next time. UI thread.
 */
public final class TypeDialog extends DialogWindow {

    private static final int WIDE = 980;
    private static final int TALL = 660;
    private static final int SHEET = 360;
    private static final int NAME = 190;

    /**
     * What is at hand.
     *
     * @param reader understands what is typed
     * @param known what is known already, shown where a cell is empty
     * @param network the one that is looked at
     * @param today of the dossier
     */
    public record Around(MetricImport reader, MetricTable known, Optional<AccountNetwork> network, LocalDate today) {}

    private final Ui ui;
    private final Around around;
    private final Consumer<MetricSheetDraft> left;
    private final Consumer<List<MetricValue>> keep;
    private final FramedText day;
    private final NetworkField network;
    private final FramedText source;
    private final ScrolledComposite scroll;
    private final Composite sheet;
    private final Map<Cell, FramedText> cells = new HashMap<>();
    private final PushButton keeping;
    private MetricSheetDraft draft;
    private boolean filling;

    /**
     * @param draft the bodies, and what was typed and not kept
     * @param left told what is typed when it closes; nothing where it was kept
     * @param keep told what is kept
     */
    public TypeDialog(
            Shell parent,
            Ui ui,
            MetricSheetDraft draft,
            Around around,
            Consumer<MetricSheetDraft> left,
            Consumer<List<MetricValue>> keep) {
        super(parent, ui, ui.text("observatory.peers.type.heading"));
        this.ui = ui;
        this.around = around;
        this.draft = draft;
        this.left = left;
        this.keep = keep;
        Composite in = dialog.content();
        Composite fields = new Composite(in, SWT.NONE);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var columns = GridCells.grid(3, 0, Look.MARGIN, 0);
        columns.makeColumnsEqualWidth = true;
        fields.setLayout(columns);
        day = field(fields, "observatory.peers.day", around.today().toString());
        network = new NetworkField(cell(fields, "observatory.peers.network"), ui, around.network(), this::prompt);
        source = field(fields, "observatory.peers.source", ui.text("observatory.peers.source.typed"));
        dialog.hint(in, ui.text("observatory.peers.type.hint"));
        scroll = new ScrolledComposite(in, SWT.V_SCROLL);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = SHEET;
        scroll.setLayoutData(place);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        sheet = new Composite(scroll, SWT.NONE);
        scroll.setContent(sheet);
        ScrollFade.of(scroll, ui);
        rows();
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        keeping = dialog.button(ui.text("observatory.peers.take.none"), Weight.PRIMARY, this::keep);
        shell().addListener(SWT.Dispose, event -> this.left.accept(this.draft));
        count();
    }

    private Composite cell(Composite in, String key) {
        Composite cell = new Composite(in, SWT.NONE);
        cell.setLayout(GridCells.grid(1, 0, 0, 2));
        cell.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        dialog.caption(cell, ui.text(key));
        return cell;
    }

    private FramedText field(Composite in, String key, String text) {
        FramedText field = new FramedText(cell(in, key), ui.look(), SWT.SINGLE, ui.text(key), ui.text(key));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.text().setText(text);
        return field;
    }

    private void rows() {
        sheet.setLayout(GridCells.grid(1 + MetricSheetDraft.COLUMNS.size(), 0, 4, 2));
        new Label(sheet, SWT.NONE);
        for (Metric metric : MetricSheetDraft.COLUMNS) {
            Label head = new Label(sheet, SWT.WRAP);
            head.setFont(ui.look().smallStrong());
            head.setText(ui.text("observatory.metric." + metric.key() + ".short"));
            head.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        }
        for (int row = 0; row < draft.bodies().size(); row++) {
            Territory body = draft.bodies().get(row);
            Label name = new Label(sheet, SWT.NONE);
            name.setFont(row == 0 ? ui.look().strong() : ui.look().normal());
            name.setText(body.name().replace("&", "&&"));
            GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
            place.widthHint = NAME;
            name.setLayoutData(place);
            for (int column = 0; column < MetricSheetDraft.COLUMNS.size(); column++) {
                cell(new Cell(row, column), body);
            }
        }
        scroll.setMinHeight(sheet.computeSize(WIDE, SWT.DEFAULT).y);
    }

    private void cell(Cell at, Territory body) {
        Metric metric = MetricSheetDraft.COLUMNS.get(at.column());
        String name = ui.text("observatory.peers.cell", body.name(), ui.text("observatory.metric." + metric.key()));
        FramedText field = new FramedText(sheet, ui.look(), SWT.SINGLE, name, known(at));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = 60;
        field.control().setLayoutData(place);
        field.text().setText(draft.cells().getOrDefault(at, ""));
        field.text().addListener(SWT.Modify, event -> typed(at, field));
        field.text().addListener(SWT.KeyDown, event -> key(at, event));
        field.text().addVerifyKeyListener(event -> {
            boolean command = (event.stateMask & SWT.MOD1) != 0 && (event.keyCode == 'v' || event.keyCode == 'V');
            boolean insert = (event.stateMask & SWT.SHIFT) != 0 && event.keyCode == SWT.INSERT;
            if (command || insert) {
                event.doit = !paste(at);
            }
        });
        field.text().addListener(SWT.FocusIn, event -> {
            field.text().selectAll();
            reveal(field.control());
        });
        cells.put(at, field);
    }

    /** What is known of it last, as it stands in an empty cell. */
    private String known(Cell at) {
        Metric metric = MetricSheetDraft.COLUMNS.get(at.column());
        return around.known()
                .latest(
                        BodyKey.of(draft.bodies().get(at.row())),
                        metric,
                        metric == Metric.FTE ? Optional.empty() : network.chosen(),
                        LocalDate.MIN,
                        LocalDate.MAX)
                .map(one -> MetricSheetDraft.written(metric, one.value(), ui.language()))
                .orElse("");
    }

    /** What is known is another thing on another network. */
    private void prompt() {
        cells.forEach((at, field) -> field.setPrompt(known(at)));
    }

    private void typed(Cell at, FramedText field) {
        if (!filling) {
            draft = draft.with(at, field.text().getText());
            count();
        }
    }

    private void count() {
        int many = draft.cells().size();
        keeping.setText(ui.language().counted("observatory.peers.take", many));
        keeping.setEnabled(many > 0);
        keeping.getParent().layout(true, true);
    }

    private void key(Cell at, Event event) {
        int down =
                switch (event.keyCode) {
                    case SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_DOWN -> 1;
                    case SWT.ARROW_UP -> -1;
                    default -> 0;
                };
        if (down != 0 && (event.stateMask & SWT.MOD1) == 0) {
            event.doit = false;
            Optional.ofNullable(cells.get(new Cell(at.row() + down, at.column())))
                    .or(() -> Optional.ofNullable(cells.get(new Cell(down > 0 ? 0 : at.row(), at.column() + down))))
                    .ifPresent(field -> field.text().setFocus());
        }
    }

    /** Whether a block of cells was pasted; a single one is left to the field. */
    private boolean paste(Cell at) {
        Clipboard clipboard = new Clipboard(shell().getDisplay());
        Object held = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (!(held instanceof String text) || !MetricSheetDraft.isBlock(text)) {
            return false;
        }
        spread(at, text);
        return true;
    }

    /** Spreads a block that was copied from a spreadsheet, from a cell on. */
    public void spread(Cell from, String block) {
        draft = draft.pasted(from, block);
        filling = true;
        cells.forEach((at, field) -> field.text().setText(draft.cells().getOrDefault(at, "")));
        filling = false;
        count();
    }

    /** A field. */
    public FramedText field(Cell at) {
        return cells.get(at);
    }

    private void reveal(Control control) {
        Point at = sheet.getDisplay().map(control.getParent(), sheet, control.getLocation());
        int top = scroll.getOrigin().y;
        int high = scroll.getClientArea().height;
        int tall = control.getSize().y;
        if (at.y < top || at.y + tall > top + high) {
            scroll.setOrigin(0, Math.max(0, at.y < top ? at.y - tall : at.y + 2 * tall - high));
        }
    }

    /** Keeps what is typed, or says which cell is wrong. */
    public void keep() {
        Optional<LocalDate> said = TakenTable.day(day.text().getText());
        if (said.isEmpty()) {
            dialog.refuse(ui.text("observatory.new.day.wrong"));
            day.text().setFocus();
            return;
        }
        switch (draft.read(
                around.reader(), said.get(), network.chosen(), source.text().getText(), around.today())) {
            case MetricSheetDraft.Read.Wrong(Cell cell, var why) -> {
                dialog.refuse(ui.text(
                        "observatory.peers.cell.wrong",
                        draft.bodies().get(cell.row()).name(),
                        ui.text("observatory.metric."
                                + MetricSheetDraft.COLUMNS.get(cell.column()).key()),
                        ui.say(why)));
                cells.get(cell).text().setFocus();
            }
            case MetricSheetDraft.Read.Values(var values) -> {
                if (!values.isEmpty()) {
                    draft = MetricSheetDraft.of(draft.bodies());
                    dialog.close();
                    keep.accept(values);
                }
            }
        }
    }

    @Override
    public void open() {
        dialog.open(WIDE, TALL);
        Optional.ofNullable(cells.get(new Cell(0, 0)))
                .ifPresent(field -> field.text().setFocus());
    }
}
