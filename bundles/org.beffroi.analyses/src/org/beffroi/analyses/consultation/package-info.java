/** What a consultation says of its proposals: who is for, who is against, and what nobody spoke of. */
package org.beffroi.analyses.consultation;
