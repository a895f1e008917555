package org.sanchong.domain.report;

/** How far a report is (报表状态). */
public enum ReportState {
    /** No version is drawn up (未生成). */
    NOT_DRAWN,
    /** The last version is drawn up and not signed (已生成). */
    DRAWN,
    /** The last version is signed and not delivered (已签发). */
    SIGNED,
    /** The last version is delivered (已报送). */
    DELIVERED
}
