package org.beffroi.workbench.strategy;

import java.util.Locale;
import org.beffroi.workbench.strategy.dashboard.DashboardPage;
import org.beffroi.workbench.strategy.form.FormPage;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.strategy.page.StrategySurroundings;
import org.eclipse.swt.widgets.Composite;

/** The ways to look at a strategy, in the order of their tabs. */
public enum PageKind {
    FORM {
        @Override
        StrategyPage make(Composite parent, StrategySurroundings around) {
            return new FormPage(parent, around);
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
