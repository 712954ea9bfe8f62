package org.beffroi.workbench.privacy.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beffroi.dossier.folder.AccessLine;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** The register of access as people read it: day by day, newest first. */
public final class AccessProse {

    private static final int SHOWN = 1_000;

    /** What is written in the register, and the text that says it. */
    private static final Map<String, String> WHAT = Map.of(
            "search", "accesses.what.search",
            "facets", "accesses.what.facets",
            "export", "accesses.what.export",
            "privacy access", "accesses.what.access",
            "privacy erase", "accesses.what.erase",
            "privacy purge", "accesses.what.purge",
            "privacy let-in", "accesses.what.let.in",
            "privacy keep-out", "accesses.what.keep.out");

    private final Language language;
    private final Days days;

    public AccessProse(Language language, Days days) {
        this.language = language;
        this.days = days;
    }

    /** The lines, in words. */
    public Prose of(AccessLog.Content content) {
        Prose.Writer out = new Prose.Writer();
        if (content.lines().isEmpty()) {
            out.words(language.text("accesses.none"));
        }
        LocalDate before = null;
        for (AccessLine line :
                content.lines().subList(0, Math.min(SHOWN, content.lines().size()))) {
            LocalDate day = days.dayOf(line.when());
            if (!day.equals(before)) {
                out.heading(Language.capital(days.day(day)));
                before = day;
            }
            out.row(row(line));
        }
        if (content.lines().size() > SHOWN) {
            out.quiet(language.text(
                    "accesses.more",
                    language.number(SHOWN),
                    language.number(content.lines().size())));
        }
        if (content.damaged() > 0) {
            out.warning(language.counted("accesses.damaged", content.damaged()));
        }
        return out.written();
    }

    private List<String> row(AccessLine line) {
        String hour = days.hour(line.when().atZone(days.zone()).toLocalTime());
        String what = WHAT.containsKey(line.what()) ? language.text(WHAT.get(line.what())) : line.what();
        String about = line.query().isEmpty() ? line.proof() : line.query();
        String mentions = language.counted("list.name", line.mentions());
        return List.of(hour, line.who(), what, about.isEmpty() ? mentions : mentions + " · " + about);
    }
}
