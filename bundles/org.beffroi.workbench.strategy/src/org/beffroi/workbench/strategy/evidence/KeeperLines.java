package org.beffroi.workbench.strategy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Risk;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;

/**
 * The lines among which one picks what something is to support: elements of the strategy, and new ones where none speaks of it,
 * or none is called as was typed.
 *
 * @param what is to be support
 */
record KeeperLines(List<KeeperGroups> groups, Names names, Language language, CarriedSubject what) {

    KeeperLines {
        groups = List.copyOf(groups);
    }

    /** The lines for what was typed, in the order in which they show. */
    List<PickList.Item<Element>> fitting(String typed) {
        List<PickList.Item<Element>> there = lines(typed);
        String wanted = typed.strip();
        if (!wanted.isEmpty()) {
            return there.isEmpty() ? offered("evidence.new.typed", Language.capital(wanted)) : there;
        }
        boolean near = groups.stream().anyMatch(group -> group.reason() == KeeperGroups.Reason.NEAR);
        if (near || what.topic().isEmpty()) {
            return there;
        }
        int likely = (int) groups.stream()
                .filter(group -> !group.isKind())
                .mapToLong(group -> group.keepers().size())
                .sum();
        List<PickList.Item<Element>> all = new ArrayList<>(there);
        all.addAll(likely, offered("evidence.new.topic", what.topic()));
        return List.copyOf(all);
    }

    /** New elements under a heading that says why they are offered. */
    private List<PickList.Item<Element>> offered(String heading, String title) {
        return NewKeepers.of(title, what.negative()).stream()
                .map(one -> {
                    String key = one instanceof Risk ? "evidence.new.risk" : "evidence.new.finding";
                    return new PickList.Item<>(one, language.text(key, title), "", language.text(heading));
                })
                .toList();
    }

    /** The lines that have what was typed in their words, their kind or their heading. */
    private List<PickList.Item<Element>> lines(String typed) {
        String wanted = Language.folded(typed);
        return groups.stream()
                .flatMap(group -> group.keepers().stream().map(one -> line(group, one)))
                .filter(line -> Stream.of(line.text(), line.kind(), line.group())
                        .anyMatch(words -> Language.folded(words).contains(wanted)))
                .toList();
    }

    private PickList.Item<Element> line(KeeperGroups group, Element one) {
        String kind = names.of(one.eClass());
        return new PickList.Item<>(
                one,
                names.title(one),
                group.isKind() ? "" : kind,
                group.heading(),
                kind,
                names.gist(one).orElse(""));
    }
}
