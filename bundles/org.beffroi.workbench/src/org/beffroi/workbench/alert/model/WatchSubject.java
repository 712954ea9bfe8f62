package org.beffroi.workbench.alert.model;

import org.beffroi.core.query.Query;

/**
 * Something that people talk about, which could be watched. Immutable.
 *
 * @param label as people read it
 * @param query what finds it
 * @param mentions how many of them there were
 */
public record WatchSubject(String label, Query query, long mentions) {}
