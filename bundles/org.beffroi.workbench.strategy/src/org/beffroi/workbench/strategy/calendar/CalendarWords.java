package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.calendar.SchoolZone;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.LegalPeriod;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.ChartColours;
import org.eclipse.swt.graphics.RGB;

/** What entries of a calendar say, short and in full, and the colours of the rubriques. */
record CalendarWords(PageContext around) {

    /** What a chip says. */
    String title(Entry entry) {
        String name = around.names().title(entry.about());
        return switch (entry.kind()) {
            case STARTS -> around.ui().text("strategy.calendar.starts", name);
            case ENDS -> around.ui().text("strategy.calendar.ends", name);
            case SECOND_ROUND -> around.ui().text("strategy.calendar.second", name);
            default -> name;
        };
    }

    /** The same where room is scarce: its sign says whether it begins or ends. */
    String brief(Entry entry) {
        return entry.kind() == Entry.Kind.SECOND_ROUND
                ? title(entry)
                : around.names().title(entry.about());
    }

    /** Everything about it, line by line, for a hover and for those who do not see it. */
    String inFull(Entry entry) {
        Language language = around.ui().language();
        List<String> lines = new ArrayList<>();
        lines.add(title(entry));
        entry.days().ifPresent(span -> lines.add(when(entry, span)));
        if (entry.days().isEmpty()) {
            lines.add(language.text("strategy.calendar.undated.one"));
        }
        if (entry.about() instanceof EditorialItem item) {
            lines.add(around.names().of(item.getState()));
            Optional.ofNullable(item.getLine())
                    .ifPresent(line -> lines.add(language.text(
                            "strategy.calendar.line", around.names().title(line))));
            if (!item.getChannels().isEmpty()) {
                lines.add(language.text("strategy.calendar.channels", channels(item)));
            }
            if (item.isPaid()) {
                lines.add(language.text("strategy.calendar.paid"));
            }
        } else {
            lines.set(
                    0,
                    around.names().of(entry.about().eClass())
                            + language.text("strategy.calendar.colon")
                            + title(entry));
        }
        if (entry.kind() == Entry.Kind.SECOND_ROUND) {
            lines.add(language.text("strategy.calendar.second.ground"));
        }
        if (entry.about() instanceof LegalPeriod period && period.getRestsOn() != null) {
            lines.add(period.getRestsOn());
        }
        if (entry.isLegal() && entry.about() instanceof Element element && element.getDescription() != null) {
            lines.add(element.getDescription());
        }
        return String.join("\n", lines);
    }

    /** A day in full: what kind of day it is, which schools are closed, and the period of the law that it is in. */
    String inFull(LocalDate day, CalendarContent showing) {
        String head = Language.capital(around.days().weekdayAndDay(day));
        String beside = beside(day, showing);
        List<String> lines = new ArrayList<>();
        lines.add(beside.isEmpty() ? head : around.ui().text("strategy.calendar.at", head, beside));
        Set<SchoolZone> closed = showing.place().closed(day);
        if (!closed.isEmpty()) {
            lines.add(schools(closed));
        }
        showing.legal(day).map(this::inFull).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** Which schools are on holiday. */
    String schools(Set<SchoolZone> closed) {
        return around.ui().text("strategy.calendar.school", closed.size(), zones(closed));
    }

    /** The same where room is scarce. */
    String schoolsInShort(Set<SchoolZone> closed) {
        return around.ui().text("strategy.calendar.school.short", zones(closed));
    }

    private String zones(Set<SchoolZone> closed) {
        return closed.stream()
                .sorted()
                .map(SchoolZone::name)
                .collect(Collectors.joining(around.ui().text("strategy.calendar.next")));
    }

    private String when(Entry entry, Span span) {
        if (span.isDay()) {
            String day = Language.capital(around.days().weekdayAndDay(span.from()));
            return entry.time()
                    .map(time -> around.ui()
                            .text("strategy.calendar.at", day, around.days().hour(time)))
                    .orElse(day);
        }
        return Language.capital(around.days().span(Optional.of(span.from()), Optional.of(span.until())));
    }

    String channels(EditorialItem item) {
        return item.getChannels().stream()
                .map(around.names()::title)
                .collect(Collectors.joining(around.ui().text("strategy.calendar.next")));
    }

    String title(EditorialLine line) {
        return around.names().title(line);
    }

    String title(Channel channel) {
        return around.names().title(channel);
    }

    /** What a day is beside its number: a public holiday; empty for none. */
    String beside(LocalDate day, CalendarContent showing) {
        return showing.place().isPublicHoliday(day) ? around.ui().text("strategy.calendar.holiday") : "";
    }

    /** The colour of a rubrique: that of its place among them; of what has none, that of lines. */
    RGB colour(EditorialLine line) {
        int at = line == null ? -1 : around.editor().strategy().getLines().indexOf(line);
        return at < 0
                ? around.ui().look().palette().secondary()
                : ChartColours.of(
                        Ink.category(at),
                        around.ui().look().theme(),
                        around.ui().look().palette());
    }

    /** How the colour of a rubrique is filled: colours come again after a while, and the fill tells them apart then. */
    RubriqueMark mark(EditorialLine line) {
        int at = line == null ? 0 : around.editor().strategy().getLines().indexOf(line);
        return RubriqueMark.of(Math.max(0, at));
    }
}
