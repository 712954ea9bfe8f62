package org.beffroi.workbench.watch.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.alert.Alert;

/** What is watched, when it tells something, and whom it calls, as somebody fills it in. Immutable. */
public record RuleDraft(WatchDraft watch, AlertDraft alert) {

    /** What keeps it from being kept, by where it is asked; nothing where nothing does. */
    public Map<String, Sentence> problems(Optional<Alert> before) {
        Map<String, Sentence> problems = new LinkedHashMap<>(watch.problems());
        problems.putAll(alert.problems(before));
        return problems;
    }
}
