package org.beffroi.workbench.strategy;

import java.util.Locale;
import java.util.function.BiFunction;
import org.beffroi.workbench.strategy.calendar.CalendarPage;
import org.beffroi.workbench.strategy.dashboard.DashboardPage;
import org.beffroi.workbench.strategy.form.FormPage;
import org.beffroi.workbench.strategy.map.MapPage;
import org.beffroi.workbench.strategy.matrix.AlignmentPage;
import org.beffroi.workbench.strategy.matrix.CoveragePage;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.strategy.path.PathPage;
import org.beffroi.workbench.strategy.planning.PlanningPage;
import org.beffroi.workbench.strategy.table.TablePage;
import org.eclipse.swt.widgets.Composite;

/** The ways to look at a strategy, in the order of their tabs. */
public enum PageKind {
    PATH(PathPage::new),
    FORM(FormPage::new),
    TABLE(TablePage::new),
    ALIGNMENT(AlignmentPage::new),
    COVERAGE(CoveragePage::new),
    CALENDAR(CalendarPage::new),
    PLANNING(PlanningPage::new),
    MAP(MapPage::new),
    DASHBOARD(DashboardPage::new);

    private final BiFunction<Composite, PageContext, StrategyPage> making;

    PageKind(BiFunction<Composite, PageContext, StrategyPage> making) {
        this.making = making;
    }

    StrategyPage make(Composite parent, PageContext around) {
        return making.apply(parent, around);
    }

    /** Key of what its tab says. */
    String key() {
        return "strategy.page." + name().toLowerCase(Locale.ROOT);
    }
}
