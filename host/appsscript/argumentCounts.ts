/**
 * With how many arguments Google's methods may be called, by class: as @types/google-apps-script has them, which a test compares.
 * A method that takes any number is left out.
 */
export const ARGUMENT_COUNTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Banding: {
    0: `getFirstColumnColor getFirstRowColor getFooterColumnColor getFooterRowColor getHeaderColumnColor
      getHeaderRowColor getRange getSecondColumnColor getSecondRowColor remove`,
    1: `copyTo setFirstColumnColor setFirstRowColor setFooterColumnColor setFooterRowColor
      setHeaderColumnColor setHeaderRowColor setRange setSecondColumnColor setSecondRowColor`,
  },
  BooleanCondition: {
    0: `getBackground getBold getCriteriaType getCriteriaValues getFontColor getItalic getStrikethrough
      getUnderline`,
  },
  Color: {
    0: "asRgbColor asThemeColor getColorType",
  },
  ColorBuilder: {
    0: "asRgbColor asThemeColor build getColorType",
    1: "setRgbColor",
  },
  ConditionalFormatRule: {
    0: "copy getBooleanCondition getGradientCondition getRanges",
  },
  ConditionalFormatRuleBuilder: {
    0: "build copy getBooleanCondition getGradientCondition getRanges whenCellEmpty whenCellNotEmpty",
    1: `setBackground setBold setFontColor setGradientMaxpoint setGradientMinpoint setItalic setRanges
      setStrikethrough setUnderline whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied
      whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan
      whenNumberLessThanOrEqualTo whenNumberNotEqualTo whenTextContains whenTextDoesNotContain
      whenTextEndsWith whenTextEqualTo whenTextStartsWith`,
    2: "whenNumberBetween whenNumberNotBetween withCriteria",
    3: "setGradientMaxpointWithValue setGradientMidpointWithValue setGradientMinpointWithValue",
  },
  DataValidation: {
    0: "copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText",
  },
  DataValidationBuilder: {
    0: `build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireDate
      requireTextIsEmail requireTextIsUrl`,
    1: `requireDateAfter requireDateBefore requireDateEqualTo requireDateOnOrAfter requireDateOnOrBefore
      requireFormulaSatisfied requireNumberEqualTo requireNumberGreaterThan
      requireNumberGreaterThanOrEqualTo requireNumberLessThan requireNumberLessThanOrEqualTo
      requireNumberNotEqualTo requireTextContains requireTextDoesNotContain requireTextEqualTo
      setAllowInvalid setHelpText`,
    2: `requireDateBetween requireDateNotBetween requireNumberBetween requireNumberNotBetween
      withCriteria`,
    "1,2": "requireValueInList requireValueInRange",
    "0,1,2": "requireCheckbox",
  },
  DeveloperMetadata: {
    0: "getId getKey getLocation getValue getVisibility moveToSpreadsheet remove",
    1: "moveToColumn moveToRow moveToSheet setKey setValue setVisibility",
  },
  DeveloperMetadataFinder: {
    0: "find onIntersectingLocations",
    1: "withId withKey withLocationType withValue withVisibility",
  },
  DeveloperMetadataLocation: {
    0: "getColumn getLocationType getRow getSheet getSpreadsheet",
  },
  ContainerInfo: {
    0: "getAnchorColumn getAnchorRow getOffsetX getOffsetY",
  },
  EmbeddedBarChartBuilder: {
    0: `asBarChart asColumnChart asLineChart build clearRanges getChartType getContainer getRanges
      reverseCategories`,
    1: `addRange removeRange setBackgroundColor setChartType setColors setHiddenDimensionStrategy
      setLegendPosition setMergeStrategy setNumHeaders setTitle setTransposeRowsAndColumns
      setXAxisTitle setYAxisTitle`,
    2: "setOption setRange",
    4: "setPosition",
  },
  EmbeddedChart: {
    0: `getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy getNumHeaders getOptions
      getRanges getTransposeRowsAndColumns modify`,
  },
  EmbeddedChartBuilder: {
    0: "asBarChart asColumnChart asLineChart build clearRanges getChartType getContainer getRanges",
    1: `addRange removeRange setChartType setHiddenDimensionStrategy setMergeStrategy setNumHeaders
      setTransposeRowsAndColumns`,
    2: "setOption",
    4: "setPosition",
  },
  EmbeddedColumnChartBuilder: {
    0: `asBarChart asColumnChart asLineChart build clearRanges getChartType getContainer getRanges
      reverseCategories`,
    1: `addRange removeRange setBackgroundColor setChartType setColors setHiddenDimensionStrategy
      setLegendPosition setMergeStrategy setNumHeaders setTitle setTransposeRowsAndColumns
      setXAxisTitle setYAxisTitle`,
    2: "setOption setRange",
    4: "setPosition",
  },
  EmbeddedLineChartBuilder: {
    0: `asBarChart asColumnChart asLineChart build clearRanges getChartType getContainer getRanges
      reverseCategories`,
    1: `addRange removeRange setBackgroundColor setChartType setColors setCurveStyle
      setHiddenDimensionStrategy setLegendPosition setMergeStrategy setNumHeaders setPointStyle
      setTitle setTransposeRowsAndColumns setXAxisTitle setYAxisTitle`,
    2: "setOption setRange",
    4: "setPosition",
  },
  Filter: {
    0: "getRange remove",
    1: "getColumnFilterCriteria removeColumnFilterCriteria",
    2: "setColumnFilterCriteria sort",
  },
  FilterCriteria: {
    0: "copy getCriteriaType getCriteriaValues getHiddenValues getVisibleValues",
  },
  FilterCriteriaBuilder: {
    0: `build copy getCriteriaType getCriteriaValues getHiddenValues getVisibleValues whenCellEmpty
      whenCellNotEmpty`,
    1: `setHiddenValues setVisibleValues whenDateAfter whenDateBefore whenDateEqualTo
      whenFormulaSatisfied whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo
      whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotEqualTo whenTextContains
      whenTextDoesNotContain whenTextEndsWith whenTextEqualTo whenTextStartsWith`,
    2: "whenNumberBetween whenNumberNotBetween withCriteria",
  },
  GradientCondition: {
    0: `getMaxColor getMaxType getMaxValue getMidColor getMidType getMidValue getMinColor getMinType
      getMinValue`,
  },
  Group: {
    0: "collapse expand getControlIndex getDepth getRange isCollapsed remove",
  },
  NamedRange: {
    0: "getName getRange remove",
    1: "setName setRange",
  },
  Protection: {
    0: `canDomainEdit canEdit getDescription getEditors getProtectionType getRange getRangeName
      getUnprotectedRanges isWarningOnly remove`,
    1: `addEditor addEditors removeEditor removeEditors setDescription setDomainEdit setNamedRange
      setRange setRangeName setUnprotectedRanges setWarningOnly`,
  },
  Range: {
    0: `activate activateAsCurrentCell breakApart canEdit check clearContent clearDataValidations
      clearFormat clearNote collapseGroups createDeveloperMetadataFinder createFilter expandGroups
      getA1Notation getBackground getBackgroundObject getBackgroundObjects getBackgrounds getBandings
      getColumn getDataValidation getDataValidations getDeveloperMetadata getDisplayValue
      getDisplayValues getFilter getFontColorObject getFontColorObjects getFontFamilies getFontFamily
      getFontLine getFontLines getFontSize getFontSizes getFontStyle getFontStyles getFontWeight
      getFontWeights getFormula getFormulaR1C1 getFormulas getFormulasR1C1 getGridId getHeight
      getHorizontalAlignment getHorizontalAlignments getLastColumn getLastRow getMergedRanges getNote
      getNotes getNumColumns getNumRows getNumberFormat getNumberFormats getRichTextValue
      getRichTextValues getRow getRowIndex getSheet getTextDirection getTextDirections getTextRotation
      getTextRotations getTextStyle getTextStyles getValue getValues getVerticalAlignment
      getVerticalAlignments getWidth getWrap getWrapStrategies getWrapStrategy getWraps isBlank
      isChecked isEndColumnBounded isEndRowBounded isPartOfMerge isStartColumnBounded
      isStartRowBounded merge mergeAcross mergeVertically protect randomize removeCheckboxes
      trimWhitespace uncheck`,
    1: `autoFillToNeighbor createTextFinder deleteCells getNextDataCell insertCells moveTo setBackground
      setBackgroundObject setBackgroundObjects setBackgrounds setDataValidation setDataValidations
      setFontColor setFontColorObject setFontColorObjects setFontColors setFontFamilies setFontFamily
      setFontLine setFontLines setFontSize setFontSizes setFontStyle setFontStyles setFontWeight
      setFontWeights setFormula setFormulaR1C1 setFormulas setFormulasR1C1 setHorizontalAlignment
      setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats setRichTextValue
      setRichTextValues setShowHyperlink setTextDirection setTextDirections setTextRotation
      setTextRotations setTextStyle setTextStyles setValue setValues setVerticalAlignment
      setVerticalAlignments setWrap setWrapStrategies setWrapStrategy setWraps shiftColumnGroupDepth
      shiftRowGroupDepth sort`,
    2: "autoFill getCell",
    3: "setBackgroundRGB",
    5: "copyFormatToRange copyValuesToRange",
    "0,1": "clear getDataRegion removeDuplicates splitTextToColumns",
    "6,8": "setBorder",
    "0,1,2": "insertCheckboxes",
    "0,1,3": "applyColumnBanding applyRowBanding",
    "1,2,3": "addDeveloperMetadata copyTo",
    "2,3,4": "offset",
  },
  RangeList: {
    0: `activate breakApart check clearContent clearDataValidations clearFormat clearNote getRanges
      removeCheckboxes trimWhitespace uncheck`,
    1: `setBackground setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight
      setFormula setFormulaR1C1 setHorizontalAlignment setNote setNumberFormat setShowHyperlink
      setTextDirection setTextRotation setValue setVerticalAlignment setWrap setWrapStrategy`,
    3: "setBackgroundRGB",
    "0,1": "clear",
    "6,8": "setBorder",
    "0,1,2": "insertCheckboxes",
  },
  RichTextValue: {
    0: "copy getEndIndex getRuns getStartIndex getText",
    "0,2": "getLinkUrl getTextStyle",
  },
  RichTextValueBuilder: {
    0: "build",
    1: "setText",
    "1,3": "setLinkUrl setTextStyle",
  },
  Selection: {
    0: "getActiveRange getActiveRangeList getActiveSheet getCurrentCell",
    1: "getNextDataRange",
  },
  Sheet: {
    0: `activate clearConditionalFormatRules clearContents clearFormats clearNotes
      collapseAllColumnGroups collapseAllRowGroups createDeveloperMetadataFinder expandAllColumnGroups
      expandAllRowGroups getActiveCell getActiveRange getActiveRangeList getBandings getCharts
      getColumnGroupControlPosition getConditionalFormatRules getCurrentCell getDataRange
      getDeveloperMetadata getDrawings getFilter getFormUrl getFrozenColumns getFrozenRows getImages
      getIndex getLastColumn getLastRow getMaxColumns getMaxRows getName getNamedRanges getParent
      getPivotTables getRowGroupControlPosition getSelection getSheetId getSheetName getSlicers
      getTabColor getType hasHiddenGridlines hideSheet isRightToLeft isSheetHidden newChart protect
      showSheet`,
    1: `appendRow autoResizeColumn copyTo createTextFinder deleteColumn deleteRow
      expandColumnGroupsUpToDepth expandRowGroupsUpToDepth getColumnGroupDepth getColumnWidth
      getProtections getRangeList getRowGroupDepth getRowHeight hideColumn hideRow insertChart
      insertColumnAfter insertColumnBefore insertRowAfter insertRowBefore isColumnHiddenByUser
      isRowHiddenByFilter isRowHiddenByUser removeChart setActiveRange setActiveRangeList
      setActiveSelection setColumnGroupControlPosition setConditionalFormatRules setCurrentCell
      setFrozenColumns setFrozenRows setHiddenGridlines setName setRightToLeft
      setRowGroupControlPosition setTabColor unhideColumn unhideRow updateChart`,
    2: `autoResizeColumns autoResizeRows deleteColumns deleteRows getColumnGroup getRowGroup
      insertColumnsAfter insertColumnsBefore insertRowsAfter insertRowsBefore moveColumns moveRows
      setColumnWidth setRowHeight`,
    3: "setColumnWidths setRowHeights setRowHeightsForced",
    4: "getSheetValues",
    "0,1": "clear",
    "1,2": "hideColumns hideRows insertColumns insertRows showColumns showRows sort",
    "1,2,3": "addDeveloperMetadata",
    "1,2,3,4": "getRange",
  },
  Spreadsheet: {
    0: `createDeveloperMetadataFinder deleteActiveSheet duplicateActiveSheet getActiveCell
      getActiveRange getActiveRangeList getActiveSheet getBandings getCurrentCell getDataRange
      getDeveloperMetadata getEditors getFormUrl getFrozenColumns getFrozenRows getId getImages
      getIterativeCalculationConvergenceThreshold getLastColumn getLastRow
      getMaxIterativeCalculationCycles getName getNamedRanges getNumSheets getOwner
      getRecalculationInterval getSelection getSheetId getSheetName getSheets getSpreadsheetLocale
      getSpreadsheetTimeZone getUrl getViewers isIterativeCalculationEnabled`,
    1: `addEditor addEditors addViewer addViewers appendRow autoResizeColumn copy createTextFinder
      deleteColumn deleteRow deleteSheet getColumnWidth getProtections getRange getRangeByName
      getRangeList getRowHeight getSheetById getSheetByName hideColumn hideRow insertColumnAfter
      insertColumnBefore insertRowAfter insertRowBefore isColumnHiddenByUser isRowHiddenByFilter
      isRowHiddenByUser moveActiveSheet removeEditor removeNamedRange removeViewer rename
      renameActiveSheet setActiveRange setActiveRangeList setActiveSelection setCurrentCell
      setFrozenColumns setFrozenRows setIterativeCalculationConvergenceThreshold
      setIterativeCalculationEnabled setMaxIterativeCalculationCycles setRecalculationInterval
      setSpreadsheetLocale setSpreadsheetTimeZone unhideColumn unhideRow`,
    2: `addMenu deleteColumns deleteRows insertColumnsAfter insertColumnsBefore insertRowsAfter
      insertRowsBefore setColumnWidth setNamedRange setRowHeight`,
    4: "getSheetValues",
    "1,2": "setActiveSheet sort",
    "1,2,3": "addDeveloperMetadata toast",
    "0,1,2,3": "insertSheet",
  },
  SpreadsheetApp: {
    0: `flush getActive getActiveRange getActiveRangeList getActiveSheet getActiveSpreadsheet
      getCurrentCell getSelection getUi newColor newConditionalFormatRule newDataValidation
      newFilterCriteria newRichTextValue newTextStyle`,
    1: "openById openByUrl setActiveRange setActiveRangeList setActiveSpreadsheet setCurrentCell",
    "1,2": "setActiveSheet",
    "1,3": "create",
  },
  TextFinder: {
    0: "findAll findNext findPrevious getCurrentMatch",
    1: `ignoreDiacritics matchCase matchEntireCell matchFormulaText replaceAllWith replaceWith startFrom
      useRegularExpression`,
  },
  TextRotation: {
    0: "getDegrees isVertical",
  },
  TextStyle: {
    0: `copy getFontFamily getFontSize getForegroundColor getForegroundColorObject isBold isItalic
      isStrikethrough isUnderline`,
  },
  TextStyleBuilder: {
    0: "build",
    1: `setBold setFontFamily setFontSize setForegroundColor setForegroundColorObject setItalic
      setStrikethrough setUnderline`,
  },
  Blob: {
    0: "copyBlob getBytes getContentType getName isGoogleType setContentTypeFromExtension",
    1: "setBytes setContentType setName",
    "0,1": "getDataAsString",
    "1,2": "setDataFromString",
  },
  Browser: {
    "1,2,3": "inputBox msgBox",
  },
  Logger: {
    0: "clear getLog",
  },
  MailApp: {
    0: "getRemainingDailyQuota",
    "1,3,4": "sendEmail",
  },
  Menu: {
    0: "addSeparator addToUi",
    1: "addSubMenu",
    2: "addItem",
  },
  PromptResponse: {
    0: "getResponseText getSelectedButton",
  },
  RgbColor: {
    0: "asHexString getBlue getColorType getGreen getRed",
  },
  Session: {
    0: "getActiveUser getActiveUserLocale getEffectiveUser getScriptTimeZone getTemporaryActiveUserKey",
  },
  Ui: {
    0: "createAddonMenu",
    1: "createMenu showSidebar",
    2: "showModalDialog showModelessDialog",
    "1,2,3": "alert prompt",
  },
  User: {
    0: "getEmail",
  },
  Utilities: {
    0: "getUuid",
    1: "sleep ungzip unzip",
    3: "formatDate parseDate",
    "1,2": "base64Decode base64DecodeWebSafe base64Encode base64EncodeWebSafe gzip parseCsv zip",
    "2,3": "computeDigest computeHmacSha256Signature",
    "3,4": "computeHmacSignature",
    "1,2,3": "newBlob",
  },
  Cache: {
    1: "get getAll remove removeAll",
    "1,2": "putAll",
    "2,3": "put",
  },
  CacheService: {
    0: "getDocumentCache getScriptCache getUserCache",
  },
  ContentService: {
    "0,1": "createTextOutput",
  },
  TextOutput: {
    0: "clear getContent getFileName getMimeType",
    1: "append downloadAsFile setContent setMimeType",
  },
  HtmlOutput: {
    0: "clear getBlob getContent getFaviconUrl getHeight getMetaTags getTitle getWidth",
    1: `append appendUntrusted setContent setFaviconUrl setHeight setSandboxMode setTitle setWidth
      setXFrameOptionsMode`,
    2: "addMetaTag",
  },
  HtmlOutputMetaTag: {
    0: "getContent getName",
  },
  HtmlService: {
    0: "getUserAgent",
    1: "createHtmlOutputFromFile createTemplate createTemplateFromFile",
    "0,1": "createHtmlOutput",
  },
  HtmlTemplate: {
    0: "evaluate getCode getCodeWithComments getRawContent",
  },
  Lock: {
    0: "hasLock releaseLock",
    1: "tryLock waitLock",
  },
  LockService: {
    0: "getDocumentLock getScriptLock getUserLock",
  },
  Properties: {
    0: "deleteAllProperties getKeys getProperties",
    1: "deleteProperty getProperty",
    2: "setProperty",
    "1,2": "setProperties",
  },
  PropertiesService: {
    0: "getDocumentProperties getScriptProperties getUserProperties",
  },
  AuthorizationInfo: {
    0: "getAuthorizationStatus getAuthorizationUrl",
  },
  ClockTriggerBuilder: {
    0: "create",
    1: `after at atHour everyDays everyHours everyMinutes everyWeeks inTimezone nearMinute onMonthDay
      onWeekDay`,
    3: "atDate",
  },
  ScriptApp: {
    "1,2": "getAuthorizationInfo",
    0: "getInstallationSource getProjectTriggers getScriptId getService",
    1: "deleteTrigger getUserTriggers newTrigger requireAllScopes",
    2: "requireScopes",
  },
  Service: {
    0: "getUrl isEnabled",
  },
  SpreadsheetTriggerBuilder: {
    0: "create onChange onEdit onFormSubmit onOpen",
  },
  Trigger: {
    0: "getEventType getHandlerFunction getTriggerSource getTriggerSourceId getUniqueId",
  },
  TriggerBuilder: {
    0: "timeBased",
    1: "forSpreadsheet",
  },
};
