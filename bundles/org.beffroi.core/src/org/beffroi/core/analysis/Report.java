package org.beffroi.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Result;

/**
 * An answer with what it rests on: what is shown, printed, exported and kept.
 *
 * @param title name of the analysis
 * @param locale language of its texts
 * @param answer what was found
 * @param basis what it rests on
 */
public record Report(String title, Locale locale, Answer answer, Basis basis) {

    public Report {
        Objects.requireNonNull(title);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(basis);
    }

    /** All of it in reading order: findings first. */
    public Group whole() {
        List<Result> members = new ArrayList<>();
        members.add(answer.findings());
        members.addAll(answer.results());
        return new Group(title, members);
    }
}
