package org.beffroi.core.picture;

/** What a colour means; whoever paints chooses the colour, and never lets it say anything that words do not say too. */
public enum Ink {
    /** The ground on which a picture lies: the page, white or dark. */
    PAGE,
    /** A quiet ground on the page. */
    PANEL,
    TEXT,
    SECONDARY,
    LINE,
    ACCENT,
    /** The accent, pale: what lies behind, such as all of which a part is shown. */
    PALE,
    ALARM,
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    /** An undecided tone; painted hatched where the painter can. */
    UNSURE,
    /** Kinds without an order; none has a colour of tone. */
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    CATEGORY_4,
    CATEGORY_5,
    CATEGORY_6,
    CATEGORY_7,
    CATEGORY_8,
    /** Amounts from little to much, in one hue: the first nearest to the ground, the last farthest from it. */
    SEQUENCE_1,
    SEQUENCE_2,
    SEQUENCE_3,
    SEQUENCE_4,
    SEQUENCE_5,
    SEQUENCE_6,
    SEQUENCE_7,
    /** Less than what is compared with, from little less to much less; what is more has the inks of amounts. */
    BELOW_1,
    BELOW_2,
    BELOW_3,
    /** What needs somebody, from a weak sign to less than {@link #ALARM}, in shades of that one. */
    ALARM_1,
    ALARM_2,
    ALARM_3;

    /** How many inks tell kinds apart. */
    public static final int CATEGORIES = 8;

    /** How many inks tell amounts apart. */
    public static final int STEPS = 7;

    /**
     * The ink of a stage of something alarming: {@link #PANEL} for 0, then from pale to {@link #ALARM} for 4.
     *
     * @param stage what lies outside is its nearest end
     */
    public static Ink stage(int stage) {
        return switch (Math.clamp(stage, 0, 4)) {
            case 0 -> PANEL;
            case 1 -> ALARM_1;
            case 2 -> ALARM_2;
            case 3 -> ALARM_3;
            default -> ALARM;
        };
    }

    /**
     * The ink of a kind.
     *
     * @param number from 0; kinds beyond the last ink begin again at the first
     */
    public static Ink category(int number) {
        return values()[CATEGORY_1.ordinal() + Math.floorMod(number, CATEGORIES)];
    }

    /**
     * The ink of an amount.
     *
     * @param share of the largest amount, from 0 to 1
     */
    public static Ink amount(double share) {
        int step = (int) Math.ceil(Math.clamp(share, 0, 1) * STEPS);
        return values()[SEQUENCE_1.ordinal() + Math.max(0, step - 1)];
    }
}
