package org.beffroi.french.place;

/** What a word beside a name says of it; the words are in {@code contexts.txt}. */
enum Cue {
    ADMINISTRATION,
    SURROUNDINGS,
    LOCATIVE,
    VISITING,
    WEAK,
    ACTING,
    PARTICIPLE,
    WAY,
    STOP,
    GOODS,
    EVENT,
    TITLE,
    PATRON,
    CLUB,
    BODY,
    SPORT,
    SPORT_PERHAPS,
    AGAINST,
    COUNTRY,
    FOREIGNER,
    SEAT,
    FEAST,
    ABROAD,
    BRAND,
    COMPANY,
    PART,
    AND
}
