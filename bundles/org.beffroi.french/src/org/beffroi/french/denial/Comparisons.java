package org.beffroi.french.denial;

/** Words of comparison that end what « jamais » denies: « jamais vu un parc aussi beau » praises. */
public final class Comparisons {

    private Comparisons() {}

    /** Whether a form, without accents and in lower case, is one. */
    public static boolean endNever(String form) {
        return switch (form) {
            case "aussi", "autant", "si", "tel", "telle" -> true;
            default -> false;
        };
    }
}
