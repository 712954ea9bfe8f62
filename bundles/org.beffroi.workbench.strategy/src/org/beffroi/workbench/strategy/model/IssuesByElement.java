package org.beffroi.workbench.strategy.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.eclipse.emf.ecore.EObject;

/** The issues of a strategy by the element that shows them. */
final class IssuesByElement {

    private IssuesByElement() {}

    /** By the elements of a strategy themselves; issues whose element is gone are left out. */
    static Map<EObject, List<Issue>> of(Strategy strategy, List<Issue> issues) {
        Map<String, EObject> elements = new HashMap<>();
        note(strategy, elements);
        strategy.eAllContents().forEachRemaining(one -> note(one, elements));
        Map<EObject, List<Issue>> found = new IdentityHashMap<>();
        for (Issue issue : issues) {
            EObject element = elements.get(issue.key());
            if (element != null) {
                found.computeIfAbsent(Outline.shown(element), any -> new ArrayList<>())
                        .add(issue);
            }
        }
        return found;
    }

    private static void note(EObject one, Map<String, EObject> elements) {
        if (one instanceof Element element && element.getKey() != null) {
            elements.putIfAbsent(element.getKey(), element);
        }
    }
}
