package org.beffroi.workbench.strategy.handler;

import java.util.List;
import org.beffroi.workbench.key.KeyGroup;
import org.beffroi.workbench.key.ScreenKeys;
import org.beffroi.workbench.key.WrittenKeys;
import org.beffroi.workbench.palette.KeyNames;
import org.eclipse.swt.SWT;
import org.osgi.service.component.annotations.Component;

/** The keys of the pages of a strategy, for the sheet of keys. */
@Component
public final class StrategyKeys implements ScreenKeys {

    @Override
    public List<KeyGroup> groups(KeyNames names) {
        KeyNames ours = new KeyNames(names.language().with(StrategyKeys.class));
        return List.of(outline(ours), table(ours), calendar(ours), plan(ours));
    }

    private static KeyGroup outline(KeyNames names) {
        return new WrittenKeys(names)
                .does("strategy.keys.turn", 0, SWT.ARROW_LEFT, SWT.ARROW_RIGHT)
                .does("strategy.keys.add", 0, SWT.INSERT)
                .does("strategy.keys.part.move", SWT.ALT, SWT.ARROW_UP, SWT.ARROW_DOWN)
                .does("strategy.keys.part.remove", 0, SWT.DEL)
                .under("strategy.keys.outline");
    }

    private static KeyGroup table(KeyNames names) {
        return new WrittenKeys(names)
                .does("strategy.keys.cell.write", 0, SWT.F2, SWT.CR)
                .does("strategy.keys.cell.clear", 0, SWT.DEL)
                .does("strategy.keys.row.add", 0, SWT.INSERT)
                .does("strategy.keys.row.remove", SWT.MOD1, SWT.DEL)
                .does("strategy.keys.row.open", SWT.MOD1, SWT.CR)
                .does("strategy.keys.copy", SWT.MOD1, 'C')
                .does("strategy.keys.paste", SWT.MOD1, 'V')
                .does("strategy.keys.fill", SWT.MOD1, 'D')
                .does("strategy.keys.all", SWT.MOD1, 'A')
                .under("strategy.keys.table");
    }

    private static KeyGroup calendar(KeyNames names) {
        return new WrittenKeys(names)
                .does("strategy.keys.page", 0, SWT.PAGE_UP, SWT.PAGE_DOWN)
                .does("strategy.keys.today", 0, SWT.HOME)
                .does("strategy.keys.entry.add", 0, 'N', SWT.INSERT)
                .does("strategy.keys.entry.move", SWT.ALT, SWT.ARROW_LEFT, SWT.ARROW_RIGHT)
                .under("strategy.keys.calendar");
    }

    private static KeyGroup plan(KeyNames names) {
        return new WrittenKeys(names)
                .does("strategy.keys.bar.move", SWT.ALT, SWT.ARROW_LEFT, SWT.ARROW_RIGHT)
                .does("strategy.keys.bar.begin", SWT.MOD1 | SWT.SHIFT, SWT.ARROW_LEFT, SWT.ARROW_RIGHT)
                .does("strategy.keys.bar.end", SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT, SWT.ARROW_RIGHT)
                .does("strategy.keys.nearer", 0, '+', '-')
                .under("strategy.keys.plan");
    }
}
