package org.beffroi.workbench.watch.model;

import java.util.Optional;
import org.beffroi.core.watch.NegativeShare;

/**
 * A share of negative mentions as somebody fills it in. Immutable.
 *
 * @param percent as typed
 * @param hours as typed
 */
public record ShareDraft(String percent, String hours) {

    private static final String NUMBER = "\\d{1,4}";

    /** The one of a share. */
    public static ShareDraft of(NegativeShare share) {
        return new ShareDraft(String.valueOf(share.percent()), String.valueOf(share.hours()));
    }

    /** The share, empty where it is none. */
    public Optional<NegativeShare> share() {
        String typed = percent.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('%', ' ')
                .strip();
        if (!typed.matches(NUMBER) || !hours.strip().matches(NUMBER)) {
            return Optional.empty();
        }
        int much = Integer.parseInt(typed);
        int back = Integer.parseInt(hours.strip());
        return NegativeShare.isPercent(much) && NegativeShare.isHours(back)
                ? Optional.of(new NegativeShare(much, back))
                : Optional.empty();
    }
}
