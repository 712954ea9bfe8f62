package org.beffroi.documents.drawing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Mark;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Series.Style;

/** Results such as analyses give, invented: the same at each call. */
public final class Samples {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public static final List<String> NETWORKS = List.of(
            "Facebook",
            "Presse quotidienne régionale",
            "Groupes de riverains et pages communautaires",
            "Mastodon",
            "Courrier des lecteurs",
            "Bluesky");

    private Samples() {}

    /** All of them, by a name fit for a file. */
    public static Map<String, Result> all() {
        Map<String, Result> all = new LinkedHashMap<>();
        all.put("volume", volume());
        all.put("tones", tones());
        all.put("expected", expected());
        all.put("networks", networks());
        all.put("hours", hours());
        all.put("decay", decay());
        all.put("gaps", gaps());
        all.put("months", months());
        all.put("themes", themes());
        all.put("changes", changes());
        all.put("circles", circles(60));
        all.put("risks", risks());
        return all;
    }

    static DrillDown drillDown(int number) {
        return DrillDown.to(new MentionId("mastodon:" + number));
    }

    static ZonedDateTime day(int number) {
        return LocalDate.of(2023, 12, 18).plusDays(number).atStartOfDay(PARIS);
    }

    static double place(ZonedDateTime time) {
        return time.toInstant().toEpochMilli();
    }

    static Axis days() {
        return new Axis.Time("jour", new TimelineSpan(TimelineSpan.Unit.DAY, PARIS));
    }

    /** Counts of days with a rise of four. */
    static int[] counts(int days, long seed) {
        Random random = new Random(seed);
        int[] counts = new int[days];
        for (int i = 0; i < days; i++) {
            double mean = i % 7 > 4 ? 3 : 9;
            counts[i] = (int) Math.max(0, Math.round(mean + random.nextGaussian() * 2.5));
        }
        for (int i = 0; i < 4 && days > 80; i++) {
            counts[76 + i] += new int[] {18, 36, 22, 9}[i];
        }
        return counts;
    }

    static Line line(String key, String label, Style style, Ink ink, int[] counts) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            points.add(Point.of(place(day(i)), counts[i], drillDown(i)));
        }
        return new Line(key, label, style, ink, points);
    }

    public static Series volume() {
        return new Series(
                "Le sujet culmine le 4 mars : 45 mentions",
                days(),
                "mentions",
                false,
                List.of(line("mentions", "mentions", Style.BARS, Ink.ACCENT, counts(92, 1))),
                List.of(
                        new Mark(
                                place(day(76)),
                                place(day(80)),
                                "montée du 4 mars",
                                Ink.ALARM,
                                Optional.of(drillDown(0))),
                        new Mark(
                                place(day(30)), place(day(35)), "Facebook non relevé", Ink.NEUTRAL, Optional.empty())));
    }

    public static Series tones() {
        return new Series(
                "Les mentions négatives l’emportent depuis mars",
                days(),
                "mentions",
                false,
                List.of(
                        line("negative", "négatives", Style.STACKED, Ink.NEGATIVE, counts(40, 2)),
                        line("neutral", "neutres", Style.STACKED, Ink.NEUTRAL, counts(40, 3)),
                        line("positive", "positives", Style.STACKED, Ink.POSITIVE, counts(40, 4)),
                        line("unsure", "indéterminées", Style.STACKED, Ink.UNSURE, counts(40, 5))),
                List.of());
    }

    public static Series expected() {
        int[] counts = counts(92, 1);
        List<Point> band = new ArrayList<>();
        List<Point> mean = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            double expected = i % 7 > 4 ? 3 : 9;
            band.add(Point.between(place(day(i)), expected, Math.max(0, expected - 5), expected + 7));
            mean.add(Point.of(place(day(i)), expected));
        }
        return new Series(
                "Quatre jours dépassent ce que l’on attendait",
                days(),
                "mentions par jour",
                false,
                List.of(
                        new Line("band", "intervalle attendu (95 %)", Style.BAND, Ink.PALE, band),
                        new Line("expected", "attendu", Style.DASHED, Ink.SECONDARY, mean),
                        line("seen", "observé", Style.LINE, Ink.ACCENT, counts)),
                List.of(new Mark(place(day(77)), place(day(77)), "premier signalement", Ink.ALARM, Optional.empty())));
    }

    public static Series networks() {
        List<Point> points = new ArrayList<>();
        int[] values = {1248, 610, 402, 77, 12, 3};
        for (int i = 0; i < values.length; i++) {
            points.add(Point.of(i, values[i], drillDown(i)));
        }
        return new Series(
                "Facebook porte plus de la moitié de la conversation",
                new Axis.Named("réseau", NETWORKS),
                "mentions",
                false,
                List.of(new Line("mentions", "mentions", Style.BARS, Ink.ACCENT, points)),
                List.of());
    }

    public static Series hours() {
        List<String> names = new ArrayList<>();
        List<Point> before = new ArrayList<>();
        List<Point> after = new ArrayList<>();
        Random random = new Random(6);
        for (int hour = 0; hour < 24; hour++) {
            names.add(hour + "\u00a0h");
            double base = 0.01 + 0.06 * Math.exp(-Math.pow((hour - 12) / 4.0, 2));
            before.add(Point.of(hour, base + random.nextDouble() * 0.01, drillDown(hour)));
            after.add(Point.of(hour, base * 0.6 + random.nextDouble() * 0.03, drillDown(hour)));
        }
        return new Series(
                "On parle davantage le soir qu’avant",
                new Axis.Named("heure de la journée", names),
                "part des mentions",
                true,
                List.of(
                        new Line("before", "avant mars", Style.BARS, Ink.CATEGORY_1, before),
                        new Line("after", "depuis mars", Style.BARS, Ink.CATEGORY_2, after)),
                List.of());
    }

    public static Series decay() {
        List<Point> points = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            double at = i * 1.2 + random.nextDouble();
            points.add(Point.of(at, 4000 * Math.exp(-at / 15) * (0.5 + random.nextDouble()), drillDown(i)));
        }
        return new Series(
                "La portée d’une publication s’épuise en deux jours",
                new Axis.Measured("temps écoulé depuis la publication", Optional.of("h")),
                "personnes atteintes",
                false,
                List.of(new Line("posts", "publications", Style.DOTS, Ink.CATEGORY_3, points)),
                List.of());
    }

    public static Series gaps() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double value = i == 10 || i == 11 || i == 13 ? Double.NaN : 0.4 + 0.2 * Math.sin(i / 4.0);
            points.add(Point.of(place(day(i)), value, drillDown(i)));
        }
        return new Series(
                "La part des mentions négatives oscille autour de 40 %",
                days(),
                "part des mentions",
                true,
                List.of(new Line("negative", "part négative", Style.LINE, Ink.NEGATIVE, points)),
                List.of());
    }

    public static Series months() {
        List<Point> points = new ArrayList<>();
        List<Point> all = new ArrayList<>();
        ZonedDateTime month = LocalDate.of(2021, 6, 1).atStartOfDay(PARIS);
        Random random = new Random(8);
        for (int i = 0; i < 40; i++) {
            int value = 20_000 + random.nextInt(9_000) + i * 400;
            all.add(Point.of(place(month.plusMonths(i)), value, drillDown(i)));
            points.add(Point.of(place(month.plusMonths(i)), value * (0.2 + random.nextDouble() * 0.2), drillDown(i)));
        }
        return new Series(
                "La conversation grandit de mois en mois",
                new Axis.Time("mois", new TimelineSpan(TimelineSpan.Unit.MONTH, PARIS)),
                "mentions",
                false,
                List.of(
                        new Line("all", "toute l’archive", Style.BARS, Ink.PALE, all),
                        new Line("found", "sélection", Style.BARS, Ink.ACCENT, points)),
                List.of());
    }

    public static Matrix themes() {
        Random random = new Random(9);
        List<String> themes = List.of(
                "Restauration scolaire",
                "Eau et assainissement",
                "Voirie et stationnement",
                "Culture",
                "Propreté urbaine");
        List<String> tones = List.of("négative", "neutre", "positive", "indéterminée");
        List<List<Matrix.Cell>> cells = new ArrayList<>();
        for (int r = 0; r < themes.size(); r++) {
            List<Matrix.Cell> row = new ArrayList<>();
            for (int c = 0; c < tones.size(); c++) {
                double value = r == 3 && c == 3 ? Double.NaN : random.nextInt(r == 0 && c == 0 ? 900 : 320);
                row.add(new Matrix.Cell(value, Optional.of(drillDown(r * 10 + c))));
            }
            cells.add(row);
        }
        return new Matrix(
                "La restauration scolaire attire le plus de critiques",
                "thème",
                themes,
                "tonalité",
                tones,
                "mentions",
                Matrix.Scale.AMOUNT,
                cells);
    }

    public static Matrix changes() {
        Random random = new Random(10);
        List<String> months = List.of(
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre");
        List<List<Matrix.Cell>> cells = new ArrayList<>();
        for (int r = 0; r < NETWORKS.size(); r++) {
            List<Matrix.Cell> row = new ArrayList<>();
            for (int c = 0; c < months.size(); c++) {
                row.add(new Matrix.Cell(random.nextGaussian() * 20, Optional.empty()));
            }
            cells.add(row);
        }
        return new Matrix(
                "Écart à l’année précédente",
                "réseau",
                NETWORKS,
                "mois",
                months,
                "écart en mentions",
                Matrix.Scale.AROUND_ZERO,
                cells);
    }

    public static Network circles(int size) {
        Random random = new Random(11);
        List<String> words = List.of(
                "cantine",
                "poulet froid",
                "facture d’eau",
                "école Jean-Moulin",
                "marché",
                "stationnement",
                "festival",
                "médiathèque",
                "tri sélectif",
                "piscine",
                "voirie",
                "vélo");
        List<Network.Node> nodes = new ArrayList<>();
        List<Network.Edge> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String label = i < words.size() ? words.get(i) : words.get(i % words.size()) + " " + i;
            nodes.add(new Network.Node("n" + i, label, 200.0 / (i + 1), i % 4, Optional.of(drillDown(i))));
            for (int tie = 0; i > 3 && tie < 2; tie++) {
                int other = 4 * random.nextInt(i / 4) + (random.nextInt(6) == 0 ? random.nextInt(4) : i % 4);
                edges.add(new Network.Edge("n" + i, "n" + other, 1 + random.nextInt(9), Optional.empty()));
            }
        }
        return new Network("Quatre sujets se tiennent à part", false, nodes, edges);
    }

    public static Scores risks() {
        return new Scores(
                "Le risque d’absence domine",
                List.of(
                        Scores.Score.of(
                                        "absence",
                                        "Conversation hors de nos pages",
                                        OptionalDouble.of(0.82),
                                        3,
                                        0.9,
                                        "82 % des 1 248 mentions se tiennent ailleurs que sur les pages de la commune.")
                                .through(Optional.of(drillDown(1))),
                        Scores.Score.of(
                                "response",
                                "Délai de réponse",
                                OptionalDouble.of(0.35),
                                2,
                                0.4,
                                "Une réponse sur trois arrive après deux jours (17 cas)."),
                        Scores.Score.of(
                                "newcomers",
                                "Nouvelles personnes",
                                OptionalDouble.empty(),
                                1,
                                0,
                                "Les abonnés ne sont relevés que depuis mars.")));
    }
}
