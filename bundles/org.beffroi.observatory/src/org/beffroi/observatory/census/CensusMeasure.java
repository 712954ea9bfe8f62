package org.beffroi.observatory.census;

import java.util.Locale;

/** What a figure of a census measures. */
public enum CensusMeasure {
    /** Bodies that are present, among all. */
    PRESENT,
    /** Bodies that have a site of their own, among all. */
    WEBSITE,
    /** Bodies that are present, among those that have a site of their own. */
    PRESENT_WITH_WEBSITE,
    /** Bodies on one network, among all. */
    NETWORK,
    /** Bodies on one network alone, among those present. */
    SINGLE,
    /** Bodies on that one network alone, among those on one network alone. */
    SINGLE_ON,
    /** Bodies on two networks, among those present. */
    TWO,
    /** Bodies on three networks or more, among those present. */
    THREE_OR_MORE,
    /** Networks of a body, on average, among those present. */
    NETWORKS,
    /** Accounts for a thousand inhabitants, of the bodies whose accounts and inhabitants are known. */
    ACCOUNTS_PER_1000;

    /** Whether it is a share; the others are numbers of their own. */
    public boolean isShare() {
        return this != NETWORKS && this != ACCOUNTS_PER_1000;
    }

    /** Whether it is asked of one network. */
    public boolean isOfNetwork() {
        return this == NETWORK || this == SINGLE_ON;
    }

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
