package org.beffroi.analyses.where;

import java.util.OptionalLong;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Places.Level;

/**
 * A place that mentions speak of.
 *
 * @param code INSEE code, or the name that the dossier has for it
 * @param name as people read it
 * @param level what the code names
 * @param query the mentions that speak of it
 * @param mentions how many these are
 * @param inhabitants empty where nobody is counted
 */
record Spot(String code, String name, Level level, Query query, long mentions, OptionalLong inhabitants) {}
