package org.beffroi.workbench.strategy;

import java.util.Locale;
import org.beffroi.workbench.strategy.calendar.CalendarPage;
import org.beffroi.workbench.strategy.dashboard.DashboardPage;
import org.beffroi.workbench.strategy.form.FormPage;
import org.beffroi.workbench.strategy.map.MapPage;
import org.beffroi.workbench.strategy.matrix.AlignmentPage;
import org.beffroi.workbench.strategy.matrix.CoveragePage;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.strategy.page.StrategySurroundings;
import org.beffroi.workbench.strategy.planning.PlanningPage;
import org.beffroi.workbench.strategy.table.TablePage;
import org.eclipse.swt.widgets.Composite;

/** The ways to look at a strategy, in the order of their tabs. */
public enum PageKind {
    FORM {
        @Override
        StrategyPage make(Composite parent, StrategySurroundings around) {
            return new FormPage(parent, around);
        }
    },
    TABLE {
        @Override
        StrategyPage make(Composite parent, StrategySurroundings around) {
            return new TablePage(parent, around);
        }
    },
    ALIGNMENT {
        @Override
        StrategyPage make(Composite parent, StrategySurroundings around) {
            return new AlignmentPage(parent, around);
        }
    },
    COVERAGE {
        @Override
        StrategyPage make(Composite parent, StrategySurroundings around) {
            return new CoveragePage(parent, around);
        }
    },
    CALENDAR {
        @Override
        StrategyPage make(Composite parent, StrategySurroundings around) {
            return new CalendarPage(parent, around);
        }
    },
    PLANNING {
        @Override
        StrategyPage make(Composite parent, StrategySurroundings around) {
            return new PlanningPage(parent, around);
        }
    },
    MAP {
        @Override
        StrategyPage make(Composite parent, StrategySurroundings around) {
            return new MapPage(parent, around);
        }
    },
    DASHBOARD {
        @Override
        StrategyPage make(Composite parent, StrategySurroundings around) {
            return new DashboardPage(parent, around);
        }
    };

    abstract StrategyPage make(Composite parent, StrategySurroundings around);

    /** Key of what its tab says. */
    String key() {
        return "strategy.page." + name().toLowerCase(Locale.ROOT);
    }
}
