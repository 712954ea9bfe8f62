package org.beffroi.core.text;

/** What every language shares: the apostrophes, the abbreviations and the domains, each read once. */
record Rules(Apostrophes apostrophes, Sentences.Abbreviations abbreviations, Addresses.Domains domains) {
    Rules() {
        this(new Apostrophes(), new Sentences.Abbreviations(), new Addresses.Domains());
    }
}
