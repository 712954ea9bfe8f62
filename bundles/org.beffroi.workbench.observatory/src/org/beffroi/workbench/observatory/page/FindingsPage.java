package org.beffroi.workbench.observatory.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.observatory.census.CensusFindings;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.CopiedText;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What a census found, a sentence a card; below in small print what was counted and from what. Belongs to the UI thread. */
public final class FindingsPage implements CensusPage {

    private static final int WIDEST = 780;

    private final PageContext context;
    private final Ui ui;
    private final ScrolledComposite scroll;
    private final Composite page;
    private Optional<PushButton> copy = Optional.empty();
    private Optional<OpenCensus> shown = Optional.empty();

    public FindingsPage(Composite parent, PageContext context) {
        this.context = context;
        this.ui = context.ui();
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(GridCells.grid(1, Look.MARGIN, 0, Look.GRID));
        scroll.setContent(page);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    @Override
    public Control control() {
        return scroll;
    }

    @Override
    public void focus() {
        copy.filter(button -> !button.isDisposed()).ifPresent(PushButton::setFocus);
    }

    /** The sentences that show, with what they rest on. */
    public List<String> sentences() {
        return shown.map(census -> census.said().all().stream().map(ui::say).toList())
                .orElse(List.of());
    }

    @Override
    public void show(OpenCensus census) {
        if (shown.filter(census::equals).isPresent()) {
            return;
        }
        shown = Optional.of(census);
        Stream.of(page.getChildren()).forEach(Control::dispose);
        Composite column = new Composite(page, SWT.NONE);
        column.setLayout(GridCells.grid(1, 0, 0, Look.GRID));
        GridData place = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        place.widthHint = WIDEST;
        column.setLayoutData(place);
        census.said().found().forEach(finding -> card(column, finding));
        buttons(column);
        limits(column, census.said().limits());
        fit();
    }

    private void card(Composite in, CensusFindings.Finding finding) {
        Composite card = Look.styled(new Composite(in, SWT.NONE), "panel");
        card.setLayout(GridCells.grid(1, Look.MARGIN, 0, Look.GRID));
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        String words = ui.say(finding.sentence());
        boolean figured = finding.figure().isPresent();
        Label said =
                GridCells.words(card, figured ? ui.look().large() : ui.look().normal());
        said.setText(words.replace("&", "&&"));
        finding.figure().ifPresent(figure -> {
            new ShareBar(card, ui.look(), figure, ui.text("observatory.bar.name", words))
                    .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            Behind behind = Behind.present(figure);
            String door = ui.language().counted("observatory.findings.behind", behind.many());
            new PushButton(card, ui, Weight.QUIET, Optional.empty(), door)
                    .flush()
                    .onPress(() -> context.acts().behind(behind))
                    .setEnabled(behind.many() > 0);
        });
    }

    private void buttons(Composite in) {
        Composite row = GridCells.row(in, Look.GRID);
        copy = Optional.of(
                new PushButton(row, ui, Weight.PLAIN, Optional.of(Icon.NOTE), ui.text("observatory.findings.copy"))
                        .onPress(this::copy));
    }

    private void limits(Composite in, List<Sentence> limits) {
        Label heading = GridCells.words(in, ui.look().smallStrong());
        heading.setText(ui.text("observatory.findings.limits"));
        ((GridData) heading.getLayoutData()).verticalIndent = Look.GRID;
        for (Sentence limit : limits) {
            GridCells.words(in, ui.look().small(), "secondary")
                    .setText(ui.say(limit).replace("&", "&&"));
        }
    }

    private void copy() {
        CopiedText.put(scroll.getDisplay(), sentences().stream().collect(Collectors.joining("\n")));
        context.acts().tell(Sentence.of(FindingsPage.class, "observatory.findings.copied"));
    }

    /** As wide as there is room, up to a width that is still read well. */
    private void fit() {
        int room = scroll.getClientArea().width - 2 * Look.MARGIN;
        for (Control child : page.getChildren()) {
            ((GridData) child.getLayoutData()).widthHint = Math.clamp(room, 200, WIDEST);
        }
        page.layout(true, true);
        scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }
}
