package org.beffroi.analyses.frame;

import java.util.Optional;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;

/**
 * What is looked at, where an analysis asks nothing else.
 *
 * @param query as typed, empty for everything
 * @param period as typed, in which mentions were published; empty for all time
 */
public record Asked(
        @Asks(Kind.QUERY) String query, @Asks(Kind.PERIOD) Optional<String> period) {}
