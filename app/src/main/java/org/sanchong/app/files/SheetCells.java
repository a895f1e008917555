package org.sanchong.app.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * What the cells of a sheet say, as the CSV that the same spreadsheet would write: of a formula what it came to when the
 * workbook was saved, of a day YYYY-MM-DD, of a number what stands to fifteen digits, which is what a spreadsheet keeps.
 */
final class SheetCells {
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal SIXTEEN_DIGITS = new BigDecimal("1E15");
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");

    private final String file;
    private final boolean from1904;

    SheetCells(String file, boolean from1904) {
        this.file = file;
        this.from1904 = from1904;
    }

    /** Returns the values of a row from its first column on. */
    List<String> of(Row row) {
        List<String> values = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            values.add(row.getOptionalCell(i).map(this::value).orElse(""));
        }
        return values;
    }

    private String value(Cell cell) {
        Object value = cell.getValue();
        boolean isFormula = cell.getType() == CellType.FORMULA;
        if (cell.getType() == CellType.ERROR || (isFormula && value instanceof String text && ERRORS.contains(text))) {
            throw unusable(
                    cell,
                    "holds the error " + cell.getRawValue() + ". Mend its formula, or write its value"
                            + " / 单元格为错误值，请改正公式或填写数值");
        }
        if (value == null) {
            boolean isUnknown = isFormula && cell.getRawValue() == null;
            if (isUnknown && cell.getFormula() != null) {
                throw unusable(
                        cell,
                        "holds a formula that was never reckoned. Open the workbook in Excel or WPS and"
                                + " save it / 公式未计算，请用 Excel 或 WPS 打开后保存");
            }
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        return value.toString();
    }

    private String number(Cell cell, BigDecimal number) {
        if (SheetDate.isDay(cell.getDataFormatId(), cell.getDataFormatString())) {
            return SheetDate.text(number, from1904);
        }
        BigDecimal kept = new BigDecimal(number.toString(), FIFTEEN_DIGITS);
        if (kept.signum() == 0) {
            return "0";
        }
        kept = kept.stripTrailingZeros();
        if (kept.abs().compareTo(SIXTEEN_DIGITS) < 0) {
            return kept.toPlainString();
        }
        // Its last digits are lost: it is written as the spreadsheet shows it, which no identifier and no amount is.
        String digits = kept.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - kept.scale();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return String.format(
                Locale.ROOT, "%s%s%sE+%02d", kept.signum() < 0 ? "-" : "", digits.charAt(0), fraction, exponent);
    }

    private UnusableFileException unusable(Cell cell, String why) {
        return new UnusableFileException(file + ", cell " + cell.getAddress() + " " + why);
    }
}
