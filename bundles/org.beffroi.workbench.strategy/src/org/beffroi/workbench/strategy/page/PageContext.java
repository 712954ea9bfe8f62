package org.beffroi.workbench.strategy.page;

import org.beffroi.strategy.element.Names;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.theme.Ui;

/**
 * What every page of a strategy is made with.
 *
 * @param names what classes, features and elements are called
 * @param editor the strategy in hand
 * @param deeds what a page asks of the screen
 */
public record PageContext(Ui ui, Days days, Names names, StrategyEditor editor, StrategyActions deeds) {}
