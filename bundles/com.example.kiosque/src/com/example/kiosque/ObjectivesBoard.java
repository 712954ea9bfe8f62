package com.example.kiosque;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.tab.StrategyTab;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.service.component.annotations.Component;

/** The objectives of a strategy as a kiosk would put them up: a line each, as a tab of the screen of strategies. */
@Component(service = StrategyTab.class)
@StrategyTab.Info(id = "kiosque-board", order = 50)
public final class ObjectivesBoard implements StrategyTab {

    private static final int OBJECTIVE = 520;
    private static final int INDICATORS = 140;

    @Override
    public Sentence title() {
        return Sentence.of(ObjectivesBoard.class, "kiosque.board");
    }

    @Override
    public Page make(Composite parent, Site site) {
        return new Board(parent, site);
    }

    /** The board. Belongs to the UI thread. */
    private static final class Board implements Page {

        private final Ui ui;
        private final Composite whole;
        private final Label head;
        private final Table table;
        private List<Objective> objectives = List.of();

        Board(Composite parent, Site site) {
            ui = site.ui();
            whole = new Composite(parent, SWT.NONE);
            GridLayout layout = new GridLayout();
            layout.verticalSpacing = Look.GRID;
            whole.setLayout(layout);
            head = new Label(whole, SWT.WRAP);
            head.setFont(ui.look().large());
            head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            table = new Table(whole, SWT.FULL_SELECTION | SWT.BORDER);
            table.setFont(ui.look().normal());
            table.setHeaderVisible(true);
            table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            column("kiosque.board.objective", OBJECTIVE);
            column("kiosque.board.indicators", INDICATORS);
            table.addListener(SWT.DefaultSelection, event -> {
                int row = table.getSelectionIndex();
                if (row >= 0) {
                    site.open().accept(objectives.get(row));
                }
            });
        }

        private void column(String key, int width) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(say(key));
            column.setWidth(width);
        }

        private String say(String key, Object... arguments) {
            return ui.say(Sentence.of(ObjectivesBoard.class, key, arguments));
        }

        @Override
        public Control control() {
            return whole;
        }

        @Override
        public void show(Strategy strategy, EObject element) {
            objectives = List.copyOf(strategy.getObjectives());
            head.setText(say("kiosque.board.head", objectives.size()));
            table.removeAll();
            for (Objective one : objectives) {
                String name = one.getName() == null ? "" : one.getName();
                new TableItem(table, SWT.NONE).setText(new String[] {
                    name, String.valueOf(one.getIndicators().size())
                });
            }
            table.setSelection(objectives.indexOf(element));
        }

        @Override
        public void focus() {
            table.setFocus();
        }
    }
}
