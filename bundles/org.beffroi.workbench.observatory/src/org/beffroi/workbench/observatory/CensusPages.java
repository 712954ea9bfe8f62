package org.beffroi.workbench.observatory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.beffroi.workbench.observatory.body.BodiesPage;
import org.beffroi.workbench.observatory.compare.ComparisonPage;
import org.beffroi.workbench.observatory.figure.FiguresPage;
import org.beffroi.workbench.observatory.map.MapPage;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.page.FindingsPage;
import org.beffroi.workbench.observatory.page.PageContext;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pages of the observatory, one above the other, each made when it is first brought to the front. UI thread. */
final class CensusPages {

    private final Composite body;
    private final PageContext context;
    private final ObservatoryView.Pages with;
    private final StackLayout stack = new StackLayout();
    private final Map<CensusSide, CensusPage> pages = new EnumMap<>(CensusSide.class);
    private final Set<CensusSide> filled = EnumSet.noneOf(CensusSide.class);

    CensusPages(Composite body, PageContext context, ObservatoryView.Pages with) {
        this.body = body;
        this.context = context;
        this.with = with;
        body.setLayout(stack);
    }

    /** A page; empty before it first shows something. */
    Optional<CensusPage> filled(CensusSide side) {
        return Optional.ofNullable(pages.get(side)).filter(page -> filled.contains(side));
    }

    /** Makes a page where it is not there yet, behind what shows. */
    void prepare(CensusSide side) {
        pages.computeIfAbsent(side, this::make);
    }

    /** Brings a page to the front, made where it is not there yet. */
    CensusPage front(CensusSide side) {
        CensusPage page = pages.computeIfAbsent(side, this::make);
        stack.topControl = page.control();
        // Not all below: pages that do not show would be laid out too.
        body.layout();
        return page;
    }

    /** Brings something else to the front. */
    void front(Control control) {
        stack.topControl = control;
        body.layout(true, true);
    }

    /** Shows something on a page that was made. */
    void fill(CensusSide side, Consumer<CensusPage> showing) {
        filled.add(side);
        showing.accept(pages.get(side));
    }

    private CensusPage make(CensusSide side) {
        return switch (side) {
            case FINDINGS -> new FindingsPage(body, context);
            case BODIES -> new BodiesPage(body, context);
            case FIGURES -> new FiguresPage(body, context);
            case MAP -> new MapPage(body, context, with.outlines(), with.territories());
            case COMPARISON -> new ComparisonPage(body, context);
            case PEERS, CANDIDATES -> with.others().get(side).apply(body, context);
        };
    }
}
