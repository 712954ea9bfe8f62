package org.beffroi.workbench.observatory.peer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.benchmark.SizeEffect;
import org.beffroi.workbench.observatory.FileDrop;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.peer.DotDrawing;
import org.beffroi.workbench.observatory.model.peer.PeerSheet;
import org.beffroi.workbench.observatory.model.peer.PeerState;
import org.beffroi.workbench.observatory.model.peer.PeerWish;
import org.beffroi.workbench.observatory.model.peer.PeerWords;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.PictureCanvas;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A body among its peers: a dot for each on a scale of its own for each indicator, with the spread, and beside them where the body
 * stands in words; whether small ones do best. No rank. Belongs to the UI thread.
 */
public final class PeerPage implements CensusPage {

    private static final int ASIDE = 300;
    private static final int LEAST = 560;

    /** What is asked for on the page. */
    public interface Actions {

        /** The page shows. */
        void begin(Optional<OpenCensus> census);

        /** Looks at another body, among other peers, on another network. */
        void wish(PeerWish wish);

        /** Asks who the peers are. */
        void chooseByHand();

        /** Asks what is known of the body and its peers. */
        void type();

        /** Takes a table from the clipboard, once it was looked at. */
        void paste();

        /** Asks for the file of a table, and takes it once it was looked at. */
        void chooseFile();

        /** Takes the table of a file, likewise. */
        void bring(Path file);
    }

    private final Ui ui;
    private final Actions actions;
    private final PeerWords words;
    private final Composite whole;
    private final PeerHead head;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final PeerTeaching teaching;
    private final Composite halves;
    private final Label among;
    private final ScrolledComposite scroll;
    private final PictureCanvas canvas;
    private final ScrolledComposite beside;
    private final Composite aside;
    private Optional<PeerState> shown = Optional.empty();

    /** @param writes false where the dossier is open for reading alone */
    public PeerPage(Composite parent, PageContext context, boolean writes, Actions actions) {
        this.ui = context.ui();
        this.actions = actions;
        this.words = new PeerWords(ui.language(), context.days());
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        head = new PeerHead(whole, ui, writes, actions);
        body = new Composite(whole, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body.setLayout(stack);
        teaching = new PeerTeaching(body, ui, writes, actions);
        halves = new Composite(body, SWT.NONE);
        halves.setLayout(GridCells.grid(2, 0, 0, 0));
        Composite left = new Composite(halves, SWT.NONE);
        left.setLayout(GridCells.grid(1, 0, 0, 4));
        left.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        among = GridCells.words(left, ui.look().normal());
        ((GridData) among.getLayoutData()).horizontalIndent = Look.MARGIN;
        Label legend = GridCells.words(left, ui.look().small(), "secondary");
        legend.setText(ui.text("observatory.peers.legend"));
        ((GridData) legend.getLayoutData()).horizontalIndent = Look.MARGIN;
        scroll = scrolled(left, true);
        canvas = new PictureCanvas(scroll, ui, PictureCanvas.Way.ROWS);
        scroll.setContent(canvas);
        beside = Look.styled(scrolled(halves, false), "panel");
        ((GridData) beside.getLayoutData()).widthHint = ASIDE;
        aside = Look.styled(new Composite(beside, SWT.NONE), "panel");
        aside.setLayout(GridCells.grid(1, Look.MARGIN, 0, 4));
        beside.setContent(aside);
        ScrollFade.of(beside, ui);
        ScrollFade.of(scroll, ui);
        listen(writes);
    }

    private static ScrolledComposite scrolled(Composite in, boolean wide) {
        ScrolledComposite scrolled = new ScrolledComposite(in, SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, wide, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        return scrolled;
    }

    private void listen(boolean writes) {
        scroll.addListener(SWT.Resize, event -> draw());
        canvas.addListener(SWT.KeyUp, event -> reveal());
        beside.addListener(SWT.Resize, event -> fit());
        stack.topControl = teaching.control();
        if (writes) {
            FileDrop.onto(whole, actions::bring);
        }
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public void focus() {
        if (stack.topControl == halves) {
            canvas.setFocus();
        } else if (shown.flatMap(PeerState::sheet).isPresent()) {
            teaching.focus();
        } else {
            head.focus();
        }
    }

    /** The dots. */
    public PictureCanvas canvas() {
        return canvas;
    }

    /** What shows; empty before anything was told. */
    public Optional<PeerState> shown() {
        return shown;
    }

    /** Who the peers are, in words. */
    public String among() {
        return among.getText();
    }

    /** What is said beside the dots, a line each. */
    public List<String> aside() {
        return Stream.of(aside.getChildren())
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    /** Offers the territories of a reference. */
    public void in(Territories reference) {
        head.in(reference);
    }

    @Override
    public void show(OpenCensus census) {
        actions.begin(Optional.of(census));
    }

    @Override
    public void showAlone() {
        actions.begin(Optional.empty());
    }

    /** Shows how a body stands. */
    public void show(PeerState state) {
        if (shown.filter(state::equals).isPresent()) {
            return;
        }
        Control at = whole.getDisplay().getFocusControl();
        boolean taught = at != null && stack.topControl == teaching.control() && isWithin(at, teaching.control());
        shown = Optional.of(state);
        head.show(state);
        Optional<PeerSheet> sheet = state.sheet().filter(one -> !one.isEmpty());
        stack.topControl = sheet.isPresent() ? halves : teaching.control();
        teaching.show(state);
        sheet.ifPresent(this::fill);
        whole.layout(true, true);
        body.layout(true, true);
        draw();
        fit();
        if (taught && sheet.isPresent()) {
            canvas.setFocus();
        }
    }

    private static boolean isWithin(Control control, Composite of) {
        Control at = control;
        while (at != null && at != of) {
            at = at.getParent();
        }
        return at != null;
    }

    private void fill(PeerSheet sheet) {
        among.setText(ui.text(
                        "observatory.peers.among",
                        sheet.group().body().name(),
                        sheet.group().peers().size(),
                        ui.say(sheet.group().words()))
                .replace("&", "&&"));
        Stream.of(aside.getChildren()).forEach(Control::dispose);
        say(ui.look().strong(), "", ui.text("observatory.peers.size"));
        say(ui.look().small(), "secondary", ui.text("observatory.peers.size.hint"));
        for (SizeEffect effect : sheet.sizes()) {
            Label title = say(ui.look().smallStrong(), "", words.title(effect));
            ((GridData) title.getLayoutData()).verticalIndent = Look.GRID;
            say(ui.look().normal(), "", words.verdict(effect));
            say(ui.look().small(), "secondary", words.rests(effect));
        }
        if (sheet.sizes().isEmpty()) {
            say(ui.look().normal(), "secondary", ui.text("observatory.peers.size.none"));
        }
        Label heading = say(ui.look().smallStrong(), "", ui.text("observatory.peers.know"));
        ((GridData) heading.getLayoutData()).verticalIndent = Look.MARGIN;
        say(ui.look().small(), "secondary", words.known(sheet));
        sheet.remarks().forEach(remark -> say(ui.look().small(), "secondary", ui.say(remark)));
        if (!sheet.refused().isEmpty()) {
            say(
                    ui.look().small(),
                    "alarm",
                    ui.text(
                            "observatory.peers.refused",
                            sheet.refused().size(),
                            sheet.refused().getFirst().line(),
                            ui.say(sheet.refused().getFirst().why())));
        }
    }

    private Label say(Font font, String style, String said) {
        Label label = GridCells.words(aside, font);
        if (!style.isEmpty()) {
            Look.styled(label, style);
        }
        label.setText(said.replace("&", "&&"));
        return label;
    }

    private void draw() {
        int width = Math.max(LEAST, scroll.getClientArea().width);
        shown.flatMap(PeerState::sheet).filter(one -> !one.isEmpty()).ifPresent(sheet -> {
            scroll.setMinHeight(DotDrawing.height(sheet));
            canvas.show(DotDrawing.of(sheet, words, width));
        });
    }

    /** Brings the dot in hand into sight. */
    private void reveal() {
        canvas.selectedRegion().ifPresent(region -> {
            int y = (int) org.beffroi.workbench.viewer.model.Regions.middle(region.outline())
                    .y();
            int high = scroll.getClientArea().height;
            int top = scroll.getOrigin().y;
            if (y - 60 < top || y + 60 > top + high) {
                scroll.setOrigin(0, Math.max(0, y - high / 2));
            }
        });
    }

    private void fit() {
        aside.layout(true, true);
        beside.setMinHeight(aside.computeSize(beside.getClientArea().width, SWT.DEFAULT).y);
    }

    /** The sentences of the picture, for whoever does not see the dots. */
    public String sentences() {
        return shown.flatMap(PeerState::sheet).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .map(row -> words.sentence(row.standing()))
                .collect(Collectors.joining("\n"));
    }
}
