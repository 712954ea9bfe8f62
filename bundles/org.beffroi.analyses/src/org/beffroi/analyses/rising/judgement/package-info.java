/** What people judged of what rose, and how often it was worth telling. */
package org.beffroi.analyses.rising.judgement;
