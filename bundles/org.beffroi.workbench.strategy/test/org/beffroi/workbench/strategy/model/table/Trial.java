package org.beffroi.workbench.strategy.model.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.StrategyView;
import org.eclipse.emf.ecore.EObject;

/** A small strategy to paste into, in French. */
final class Trial {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    final Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
    final Editing editing = new Editing(strategy, false);
    final CellText text;

    Trial() {
        this(Locale.FRENCH);
    }

    Trial(Locale locale) {
        text = new CellText(new Names(locale, ZONE), new Language(locale).with(StrategyView.class), ZONE);
        strategy.setKey("strategie_1");
    }

    <E extends Element> E add(Listing listing, String name, Class<E> type) {
        EObject owner = listing.place().makeOwner(strategy);
        return type.cast(new Additions(strategy, new Random(1)).add(owner, listing.feature(), listing.type(), name));
    }

    Objective objective(String name) {
        return add(list("objectives"), name, Objective.class);
    }

    Audience audience(String name) {
        return add(list("audiences"), name, Audience.class);
    }

    Channel channel(String name) {
        return add(list("channels"), name, Channel.class);
    }

    Role role(String name) {
        return add(list("means.roles"), name, Role.class);
    }

    static Listing list(String id) {
        return Listing.named(id).orElseThrow();
    }

    List<EObject> rows(Listing listing) {
        return listing.elements(strategy);
    }

    static List<GridColumn> columns(Listing listing, String... ids) {
        List<GridColumn> all = new GridColumns().of(listing);
        return List.of(ids).stream()
                .map(id -> GridColumns.find(all, id).orElseThrow())
                .toList();
    }

    PastePlanner planner(Listing listing) {
        return new PastePlanner(strategy, text, listing);
    }

    List<EObject> apply(PastePlan plan, boolean create) {
        List<EObject> added = new ArrayList<>();
        editing.perform(
                Sentence.of(Trial.class, "strategy.table.pasted", 1, "1"),
                () -> added.addAll(plan.apply(strategy, new Random(2), create)));
        return added;
    }

    TextTable copy(List<EObject> rows, List<GridColumn> columns) {
        NameIndex index = new NameIndex(strategy, text.names());
        return new TextTable(rows.stream()
                .map(row -> columns.stream()
                        .map(column -> text.exchanged(row, column, index))
                        .toList())
                .toList());
    }

    static TextTable table(String tabbed) {
        return TextTable.read(tabbed).orElseThrow();
    }
}
