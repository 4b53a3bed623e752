import type { FieldMask } from "./fieldMask.ts";
import { fieldsOf } from "./updateMask.ts";

/** What a read mask may name; a field without parentheses may be named more finely than it is listed (rest/v4/spreadsheets). */
export const SPREADSHEET_FIELDS: FieldMask = fieldsOf(`
  spreadsheetId,
  properties(title,locale,autoRecalc,timeZone,defaultFormat,iterativeCalculationSettings,spreadsheetTheme,
    importFunctionsExternalUrlAccessAllowed),
  sheets(
    properties(sheetId,title,index,sheetType,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount,
      hideGridlines,rowGroupControlAfter,columnGroupControlAfter),hidden,tabColor,tabColorStyle,rightToLeft,
      dataSourceSheetProperties),
    data(startRow,startColumn,
      rowData(values(userEnteredValue(numberValue,stringValue,boolValue,formulaValue,errorValue),
        effectiveValue(numberValue,stringValue,boolValue,formulaValue,errorValue),formattedValue,
        userEnteredFormat,effectiveFormat,hyperlink,note,textFormatRuns,dataValidation,pivotTable,dataSourceTable,
        dataSourceFormula,chipRuns)),
      rowMetadata(hiddenByFilter,hiddenByUser,pixelSize,developerMetadata,dataSourceColumnReference),
      columnMetadata(hiddenByFilter,hiddenByUser,pixelSize,developerMetadata,dataSourceColumnReference)),
    merges(sheetId,startRowIndex,endRowIndex,startColumnIndex,endColumnIndex),
    conditionalFormats(ranges,booleanRule,gradientRule),
    filterViews,
    protectedRanges(protectedRangeId,range(sheetId,startRowIndex,endRowIndex,startColumnIndex,endColumnIndex),
      namedRangeId,tableId,description,warningOnly,requestingUserCanEdit,
      unprotectedRanges(sheetId,startRowIndex,endRowIndex,startColumnIndex,endColumnIndex),
      editors(users,groups,domainUsersCanEdit)),
    basicFilter,charts,bandedRanges,
    developerMetadata(metadataId,metadataKey,metadataValue,location,visibility),
    rowGroups,columnGroups,slicers,tables),
  namedRanges(namedRangeId,name,range),
  spreadsheetUrl,
  developerMetadata(metadataId,metadataKey,metadataValue,location,visibility),
  dataSources,dataSourceSchedules`);
