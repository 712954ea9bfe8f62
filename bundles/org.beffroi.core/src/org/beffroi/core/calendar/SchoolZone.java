package org.beffroi.core.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A zone of school holidays in metropolitan France, as drawn since 2015, with its départements by académie. */
public enum SchoolZone {
    /** Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers. */
    A("25 39 70 90 24 33 40 47 64 03 15 43 63 21 58 71 89 07 26 38 73 74 19 23 87 01 42 69 16 17 79 86"),
    /** Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, Rennes, Strasbourg. */
    B("04 05 13 84 02 60 80 59 62 54 55 57 88 44 49 53 72 85 06 83 14 50 61 27 76 18 28 36 37 41 45 08 10 51 52"
            + " 22 29 35 56 67 68"),
    /** Créteil, Montpellier, Paris, Toulouse, Versailles. */
    C("77 93 94 11 30 34 48 66 75 09 12 31 32 46 65 81 82 78 91 92 95");

    private final List<String> departments;

    SchoolZone(String departments) {
        this.departments = List.of(departments.split(" "));
    }

    /** Zone of a commune or département by its INSEE code; empty for Corsica and overseas, which have calendars of their own. */
    public static Optional<SchoolZone> of(String inseeCode) {
        String department = PublicHolidays.departmentOf(inseeCode);
        return Arrays.stream(values())
                .filter(zone -> zone.departments.contains(department))
                .findFirst();
    }
}
