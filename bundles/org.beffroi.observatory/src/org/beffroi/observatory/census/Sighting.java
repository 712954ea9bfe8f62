package org.beffroi.observatory.census;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.body.BodyKey;

/**
 * What somebody saw of an account, or that a body has none.
 *
 * @param body whose it is
 * @param network whose account; empty where it was looked for on all and there is none
 * @param account its one spelling; empty where the body has none there
 * @param seen the day on which it was looked at
 * @param exists false where there is none any more, or never was
 * @param lastPost the last day on which something was published; empty where that is not known
 * @param by who looked
 */
public record Sighting(
        BodyKey body,
        Optional<AccountNetwork> network,
        Optional<String> account,
        LocalDate seen,
        boolean exists,
        Optional<LocalDate> lastPost,
        String by) {

    public Sighting {
        Objects.requireNonNull(body);
        Objects.requireNonNull(network);
        Objects.requireNonNull(account);
        Objects.requireNonNull(seen);
        Objects.requireNonNull(lastPost);
        Objects.requireNonNull(by);
    }
}
