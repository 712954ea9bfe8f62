package org.beffroi.sources.value;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.sources.profile.Names;

/** Times told from now, in French and English: {@code il y a 3 j}, {@code 3d ago}, {@code hier}, {@code 2w • Edited}. */
final class Ago {

    private static final Pattern AGO = Pattern.compile(
            "(?:il y a |about |environ |over |plus de )*(\\d{1,4}|un|une|a|an) ?(\\p{L}+)(?: ago)?(?: edited|"
                    + " modifie)?");
    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("s", ChronoUnit.SECONDS),
            Map.entry("sec", ChronoUnit.SECONDS),
            Map.entry("second", ChronoUnit.SECONDS),
            Map.entry("seconde", ChronoUnit.SECONDS),
            Map.entry("m", ChronoUnit.MINUTES),
            Map.entry("min", ChronoUnit.MINUTES),
            Map.entry("mn", ChronoUnit.MINUTES),
            Map.entry("minute", ChronoUnit.MINUTES),
            Map.entry("h", ChronoUnit.HOURS),
            Map.entry("hr", ChronoUnit.HOURS),
            Map.entry("hour", ChronoUnit.HOURS),
            Map.entry("heure", ChronoUnit.HOURS),
            Map.entry("d", ChronoUnit.DAYS),
            Map.entry("j", ChronoUnit.DAYS),
            Map.entry("day", ChronoUnit.DAYS),
            Map.entry("jour", ChronoUnit.DAYS),
            Map.entry("w", ChronoUnit.WEEKS),
            Map.entry("wk", ChronoUnit.WEEKS),
            Map.entry("sem", ChronoUnit.WEEKS),
            Map.entry("week", ChronoUnit.WEEKS),
            Map.entry("semaine", ChronoUnit.WEEKS),
            Map.entry("mo", ChronoUnit.MONTHS),
            Map.entry("month", ChronoUnit.MONTHS),
            Map.entry("mois", ChronoUnit.MONTHS),
            Map.entry("y", ChronoUnit.YEARS),
            Map.entry("yr", ChronoUnit.YEARS),
            Map.entry("year", ChronoUnit.YEARS),
            Map.entry("an", ChronoUnit.YEARS),
            Map.entry("annee", ChronoUnit.YEARS));

    /** Nobody speaks of what was written before; a number with a letter is then something else. */
    private static final int EARLIEST = 1900;

    private Ago() {}

    static Optional<Instant> read(String text, Moments.Rule rule) {
        String plain = Names.plain(text);
        ZonedDateTime now = rule.reference().atZone(rule.zone());
        switch (plain) {
            case "just now", "now", "a l instant" -> {
                return Optional.of(rule.reference());
            }
            case "yesterday", "hier" -> {
                return Optional.of(now.minusDays(1).toInstant());
            }
            default -> {
                return Optional.of(AGO.matcher(plain)).filter(Matcher::matches).flatMap(m -> before(now, m));
            }
        }
    }

    private static Optional<Instant> before(ZonedDateTime now, Matcher m) {
        long amount = Character.isDigit(m.group(1).charAt(0)) ? Long.parseLong(m.group(1)) : 1;
        return unit(m.group(2))
                .map(unit -> now.minus(amount, unit))
                .filter(time -> time.getYear() >= EARLIEST)
                .map(ZonedDateTime::toInstant);
    }

    private static Optional<ChronoUnit> unit(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        ChronoUnit unit = UNITS.get(lower);
        if (unit == null && lower.endsWith("s")) {
            unit = UNITS.get(lower.substring(0, lower.length() - 1));
        }
        return Optional.ofNullable(unit);
    }
}
